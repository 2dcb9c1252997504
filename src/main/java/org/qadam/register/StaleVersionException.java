package org.qadam.register;

import org.qadam.shared.Refusal;

/** The document has changed since the caller read it. */
final class StaleVersionException extends Refusal {

    StaleVersionException(String type, String code, int expected, int current) {
        super(
                "STALE",
                "%s %s has version %d now, not %d. Read it again, and repeat the change on the current version."
                        .formatted(type, code, current, expected),
                "version");
    }
}
