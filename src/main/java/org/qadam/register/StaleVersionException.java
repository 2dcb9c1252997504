package org.qadam.register;

import org.qadam.shared.Refusal;

/** The document has another version than the caller has read, does not exist, or is withdrawn. */
final class StaleVersionException extends Refusal {

    /**
     * @param expected the version that the caller has read
     * @param current 0 if the document does not exist or is withdrawn
     */
    StaleVersionException(String type, String code, int expected, int current) {
        super(
                "STALE",
                current == 0
                        ? "%s %s does not exist, or was withdrawn. Check the code.".formatted(type, code)
                        : "%s %s has version %d, not %d. Read it again, and repeat the change on the current version."
                                .formatted(type, code, current, expected),
                "version");
    }
}
