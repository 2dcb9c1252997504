package org.qadam.register;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.DriverFailures;
import org.qadam.mongo.UnavailableException;

/** Keeps the progress of one change: the time that is left, and whether a revision may have reached the database. */
final class ChangeAttempt {

    private final long deadline;
    private boolean sent;
    private @Nullable Throwable lastFailure;

    ChangeAttempt(Duration limit) {
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    boolean isOver() {
        return remaining().toMillis() < 1 || Thread.currentThread().isInterrupted();
    }

    Duration remaining() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    /** Waits for a random time of 5 to 50 ms, so that writers that collided do not collide again. */
    void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000, 50_000_000));
    }

    /**
     * Notes an insert without acknowledgement. Unless the insert was refused or never sent, it may still be recorded.
     */
    void notAcknowledged(MongoException e) {
        sent = sent || !DriverFailures.isHarmless(e);
    }

    /**
     * Waits before the next try. After an outage the next operation may find a new primary.
     *
     * @throws UnconfirmedChangeException if nothing was sent, and the database refuses the caller
     */
    void failed(MongoException e) {
        lastFailure = e;
        if (!sent && DriverFailures.isRefused(e)) {
            throw unconfirmed();
        }
        pause();
    }

    /** Notes that the database lagged behind the state of the decision, so that nothing was sent. */
    void lagged() {
        lastFailure = new UnavailableException("The database lags behind this server.");
    }

    /** Returns the exception that says what is known of the outcome. */
    UnconfirmedChangeException unconfirmed() {
        if (sent) {
            return UnconfirmedChangeException.unknown();
        }
        return lastFailure == null
                ? UnconfirmedChangeException.busy()
                : UnconfirmedChangeException.unavailable(lastFailure);
    }
}
