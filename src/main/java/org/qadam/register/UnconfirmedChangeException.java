package org.qadam.register;

import org.jspecify.annotations.Nullable;
import org.qadam.shared.Refusal;

/** No settled answer: each says what is known, and each may be repeated with the same key. None says "failed". */
public final class UnconfirmedChangeException extends Refusal {

    private UnconfirmedChangeException(String code, String message, @Nullable Throwable cause) {
        super(code, message + " Repeat it with the same key.", true, cause);
    }

    static UnconfirmedChangeException busy() {
        return new UnconfirmedChangeException(
                "BUSY", "The register did not come to this change in time; nothing was sent.", null);
    }

    static UnconfirmedChangeException unavailable(Throwable cause) {
        return new UnconfirmedChangeException(
                "UNAVAILABLE", "The database cannot be reached; nothing was recorded.", cause);
    }

    static UnconfirmedChangeException unknown() {
        return new UnconfirmedChangeException("OUTCOME_UNKNOWN", "The change was sent, and no answer came.", null);
    }

    static UnconfirmedChangeException recorded(long position) {
        return new UnconfirmedChangeException(
                "RECORDED", "The change is revision %d, and cannot be shown yet.".formatted(position), null);
    }
}
