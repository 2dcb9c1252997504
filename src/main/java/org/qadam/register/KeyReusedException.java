package org.qadam.register;

import org.qadam.shared.Refusal;

/** The caller has already used the key for another request. */
final class KeyReusedException extends Refusal {

    KeyReusedException(long position) {
        super(
                "KEY_REUSED",
                "This key was already used for another request of yours, answered at position %d. Choose a new key."
                        .formatted(position),
                "key");
    }
}
