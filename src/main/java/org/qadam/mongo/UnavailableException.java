package org.qadam.mongo;

import org.qadam.shared.Refusal;

/** The database answers, but cannot be used at the moment. The message says why. */
public final class UnavailableException extends Refusal {

    public UnavailableException(String message) {
        super("UNAVAILABLE", message, true, null);
    }
}
