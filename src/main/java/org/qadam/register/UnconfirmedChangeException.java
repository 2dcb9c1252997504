package org.qadam.register;

import org.jspecify.annotations.Nullable;
import org.qadam.shared.Refusal;

/**
 * The outcome of a change is not confirmed in time. The message says what is known. The caller may repeat the request
 * with the same key, which records the change at most once.
 */
final class UnconfirmedChangeException extends Refusal {

    private UnconfirmedChangeException(String code, String message, @Nullable Throwable cause) {
        super(code, message + " Repeat the request with the same key.", true, cause);
    }

    static UnconfirmedChangeException busy() {
        return new UnconfirmedChangeException(
                "BUSY", "The register is busy and could not record this change in time. Nothing was recorded.", null);
    }

    static UnconfirmedChangeException unavailable(Throwable cause) {
        return new UnconfirmedChangeException(
                "UNAVAILABLE", "The database is not available. Nothing was recorded.", cause);
    }

    static UnconfirmedChangeException unknown() {
        return new UnconfirmedChangeException(
                "OUTCOME_UNKNOWN",
                "The change was sent to the database, but not acknowledged. It may be recorded.",
                null);
    }

    static UnconfirmedChangeException recorded(long position) {
        return new UnconfirmedChangeException(
                "RECORDED", "The change is recorded as revision %d, but cannot be read yet.".formatted(position), null);
    }
}
