package org.qadam.register;

import org.jspecify.annotations.Nullable;
import org.qadam.shared.Refusal;

/** No settled answer: each says what is known, and each may be repeated with the same key. None says "failed". */
public final class UnsettledException extends Refusal {

    private UnsettledException(String code, String message, @Nullable Throwable cause) {
        super(code, message + " Repeat it with the same key.", true, cause);
    }

    static UnsettledException busy() {
        return new UnsettledException(
                "BUSY", "The register did not come to this change in time; nothing was sent.", null);
    }

    static UnsettledException unavailable(Throwable cause) {
        return new UnsettledException("UNAVAILABLE", "The database cannot be reached; nothing was recorded.", cause);
    }

    static UnsettledException unknown() {
        return new UnsettledException("OUTCOME_UNKNOWN", "The change was sent, and no answer came.", null);
    }

    static UnsettledException recorded(long position) {
        return new UnsettledException(
                "RECORDED", "The change is revision %d, and cannot be shown yet.".formatted(position), null);
    }
}
