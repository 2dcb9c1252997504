package org.qadam.register;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One change on its way: how long it may still take, and whether any of it may have reached the database. */
final class Attempt {

    /** Unauthorized, authentication failed, too large: nothing was done, and asking again would not help. */
    private static final Set<Integer> REFUSED = Set.of(13, 18, 10_334);

    private final long end;
    private boolean sent;
    private @Nullable MongoException last;

    Attempt(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    boolean isOver() {
        return !left().isPositive() || Thread.currentThread().isInterrupted();
    }

    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** 5 to 50 ms, so that writers who met do not meet again. */
    void pause() {
        LockSupport.parkNanos(
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(5, 50)).toNanos());
    }

    /** An insert that was not acknowledged: unless it was refused or never left, it may be recorded yet. */
    void unanswered(MongoException e) {
        sent = sent || !(isRefused(e) || e instanceof MongoSocketOpenException);
    }

    /** It is tried again; but where nothing was sent and none would listen, that is said at once. */
    void failed(MongoException e) {
        last = e;
        if (!sent && (isRefused(e) || e instanceof MongoTimeoutException)) {
            throw unsettled();
        }
    }

    private static boolean isRefused(MongoException e) {
        return e instanceof MongoSecurityException || REFUSED.contains(e.getCode());
    }

    UnsettledException unsettled() {
        if (sent) {
            return UnsettledException.unknown();
        }
        return last == null ? UnsettledException.busy() : UnsettledException.unavailable(last);
    }
}
