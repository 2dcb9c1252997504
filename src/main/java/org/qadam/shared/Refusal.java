package org.qadam.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller can cause and mend: a stable code, the field it is about, and what to do in its message. */
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

    /** Stable: clients may depend on it. */
    public String code() {
        return code;
    }

    /** The field it is about, from the operation's own arguments on; empty where it is about none. */
    public List<String> path() {
        return path;
    }

    /** Whether the same request, with the same key, may succeed later. */
    public boolean retryable() {
        return retryable;
    }
}
