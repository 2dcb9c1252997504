package org.qadam.register;

import org.qadam.shared.Refusal;

/** More than one revision may hold. */
final class TooLargeException extends Refusal {

    TooLargeException(int entries, int bytes, int parts) {
        super(
                "TOO_LARGE",
                "One change may hold %d documents and %d MB; this one has %d and %d MB: split it into at least %d."
                        .formatted(RevisionLimits.ENTRIES, RevisionLimits.BYTES >> 20, entries, bytes >> 20, parts));
    }
}
