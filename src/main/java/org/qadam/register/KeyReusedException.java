package org.qadam.register;

import org.qadam.shared.Refusal;

/** The key already names another request of this caller. */
final class KeyReusedException extends Refusal {

    KeyReusedException(long position) {
        super(
                "KEY_REUSED",
                "This key already names another request of yours, recorded as revision %d: choose a new key."
                        .formatted(position),
                "key");
    }
}
