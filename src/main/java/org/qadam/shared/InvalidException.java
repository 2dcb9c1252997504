package org.qadam.shared;

/** An input that cannot be right as it stands; the message says what would be. */
public final class InvalidException extends Refusal {

    public InvalidException(String message, String... path) {
        super("INVALID", message, path);
    }
}
