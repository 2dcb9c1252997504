package org.qadam.register;

import org.qadam.shared.Refusal;

/** A request whose key cannot name it. */
final class BadKeyException extends Refusal {

    BadKeyException() {
        super("BAD_KEY", "key must have 1 to 200 characters: choose one per change, and repeat it to repeat.", "key");
    }
}
