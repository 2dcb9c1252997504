package org.qadam.mongo;

/**
 * Stops the start with a reason and a remedy for the operator. The exception has no cause, because messages of the
 * driver may contain passwords.
 */
public final class CannotStartException extends IllegalStateException {

    private final String remedy;

    public CannotStartException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** Returns what the operator can do, as one or more sentences. */
    public String remedy() {
        return remedy;
    }
}
