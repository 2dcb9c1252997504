package org.qadam.access;

import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;

/** Gives access to the caller whom the security filter authenticated on the current thread. */
public final class CurrentCaller {

    private CurrentCaller() {}

    /**
     * Returns the caller of the request on this thread. Controllers call this once and pass the caller on as an
     * argument.
     */
    public static Caller current() {
        return authentication().getPrincipal();
    }

    /** Returns when the caller's token expires. Streams that outlast the request end at that time. */
    public static Instant until() {
        return authentication().until();
    }

    private static CallerAuthentication authentication() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication it) {
            return it;
        }
        throw new IllegalStateException(
                "No caller is authenticated on this thread: read the caller in the controller and pass it on");
    }
}
