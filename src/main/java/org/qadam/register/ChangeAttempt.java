package org.qadam.register;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.DriverFailures;

/** Keeps the progress of one change: the time that is left, and whether a revision may have reached the database. */
final class ChangeAttempt {

    private final long end;
    private boolean sent;
    private @Nullable MongoException last;

    ChangeAttempt(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    boolean isOver() {
        return left().toMillis() < 1 || Thread.currentThread().isInterrupted();
    }

    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** Waits for a random time of 5 to 50 ms, so that writers that collided do not collide again. */
    void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000, 50_000_000));
    }

    /**
     * Notes an insert without acknowledgement. Unless the insert was refused or never sent, it may still be recorded.
     */
    void unanswered(MongoException e) {
        sent = sent || !DriverFailures.isHarmless(e);
    }

    /**
     * Waits before the next try.
     *
     * @throws UnconfirmedChangeException if nothing was sent, and the database refuses the caller or is not available
     */
    void failed(MongoException e) {
        last = e;
        if (!sent && (DriverFailures.isRefused(e) || e instanceof MongoTimeoutException)) {
            throw unsettled();
        }
        pause();
    }

    /** Returns the exception that says what is known of the outcome. */
    UnconfirmedChangeException unsettled() {
        if (sent) {
            return UnconfirmedChangeException.unknown();
        }
        return last == null ? UnconfirmedChangeException.busy() : UnconfirmedChangeException.unavailable(last);
    }
}
