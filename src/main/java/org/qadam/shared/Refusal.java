package org.qadam.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error whose code and message clients receive. The message says what is wrong and what to do. */
public abstract class Refusal extends RuntimeException {

    private final String code;
    private final List<String> path;
    private final boolean retryable;

    protected Refusal(String code, String message, String... path) {
        this(code, message, false, null, path);
    }

    protected Refusal(String code, String message, boolean retryable, @Nullable Throwable cause, String... path) {
        super(message, cause);
        this.code = code;
        this.path = List.of(path);
        this.retryable = retryable;
    }

    /** Returns the error code. Codes do not change, so that clients may depend on them. */
    public String code() {
        return code;
    }

    /**
     * Returns the path of the field in error, starting at the arguments of the operation; empty where no field is in
     * error.
     */
    public List<String> path() {
        return path;
    }

    /** Returns whether the same request with the same key may succeed later. */
    public boolean retryable() {
        return retryable;
    }
}
