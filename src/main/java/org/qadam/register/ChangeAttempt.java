package org.qadam.register;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.DriverFailures;

/** One change on its way: how long it may still take, and whether any of it may have reached the database. */
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

    /** 5 to 50 ms, so that writers who met do not meet again. */
    void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000, 50_000_000));
    }

    /** An insert that was not acknowledged: unless it was refused or never left, it may be recorded yet. */
    void unanswered(MongoException e) {
        sent = sent || !DriverFailures.isHarmless(e);
    }

    /** It is tried again; but where nothing was sent and none would listen, that is said at once. */
    void failed(MongoException e) {
        last = e;
        if (!sent && (DriverFailures.isRefused(e) || e instanceof MongoTimeoutException)) {
            throw unsettled();
        }
        pause();
    }

    UnconfirmedChangeException unsettled() {
        if (sent) {
            return UnconfirmedChangeException.unknown();
        }
        return last == null ? UnconfirmedChangeException.busy() : UnconfirmedChangeException.unavailable(last);
    }
}
