package org.qadam.register;

import org.qadam.shared.Refusal;

/** The document has changed since the caller read it. */
final class StaleVersionException extends Refusal {

    StaleVersionException(String type, String code, int asked, int current) {
        super(
                "STALE",
                "%s %s is at version %d now, not %d: read it again and decide again."
                        .formatted(type, code, current, asked),
                "version");
    }
}
