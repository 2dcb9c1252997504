package org.qadam.access;

import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, as the door let her in. */
public final class CurrentCaller {

    private CurrentCaller() {}

    /** The caller of the request that this thread answers; a door asks once and hands her on. */
    public static Caller current() {
        return signedIn().getPrincipal();
    }

    /** Until when her token holds: what goes on after her request ends with it. */
    public static Instant until() {
        return signedIn().until();
    }

    private static CallerAuthentication signedIn() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication it) {
            return it;
        }
        throw new IllegalStateException("Nobody is signed in on this thread: ask where the request comes in");
    }
}
