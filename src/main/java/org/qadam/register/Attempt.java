package org.qadam.register;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One change on its way: how long it may still take, and whether any of it may have reached the database. */
final class Attempt {

    private final long end;
    private boolean sent;
    private @Nullable MongoException last;

    Attempt(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    boolean isOver() {
        return left() <= 0;
    }

    long left() {
        return end - System.nanoTime();
    }

    /** 5 to 50 ms, so that writers who met do not meet again. */
    void pause() {
        LockSupport.parkNanos(
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(5, 50)).toNanos());
    }

    /** An insert without an answer. */
    void sent() {
        sent = true;
    }

    /** An error that leaves open what became of it; thrown on at once where nothing can have been recorded. */
    void failed(MongoException e) {
        if (!sent && Failures.neverLeft(e)) {
            throw UnsettledException.unavailable(e);
        }
        last = e;
    }

    UnsettledException unsettled() {
        if (sent) {
            return UnsettledException.unknown();
        }
        return last == null ? UnsettledException.busy() : UnsettledException.unavailable(last);
    }
}
