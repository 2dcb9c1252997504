package org.qadam.mongo;

/** Why the start stops, and what an operator does about it. It carries no cause: causes may quote passwords. */
public final class CannotStartException extends IllegalStateException {

    private final String remedy;

    public CannotStartException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
