package org.qadam.shared;

/** An input is not valid. The message says what is valid instead. */
public final class InvalidException extends Refusal {

    public InvalidException(String message, String... path) {
        super("INVALID", message, path);
    }
}
