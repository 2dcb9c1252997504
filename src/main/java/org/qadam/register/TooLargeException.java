package org.qadam.register;

import org.qadam.shared.Refusal;

/** The change exceeds the limits of a revision. */
final class TooLargeException extends Refusal {

    TooLargeException(int entries, int bytes, int parts) {
        super(
                "TOO_LARGE",
                "A change may have at most %d documents and %d MB. This change has %d documents and %d MB. Split it into at least %d changes."
                        .formatted(RevisionLimits.ENTRIES, RevisionLimits.BYTES >> 20, entries, bytes >> 20, parts));
    }
}
