package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.ScopedValue.CallableOp;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** Defines time limits of database operations that differ from the limit of a request. */
public final class Deadlines {

    /** The time limit of a change, the time in its queue included. It exceeds the 12 s that an election may take. */
    public static final Duration CHANGE = Duration.ofSeconds(25);

    /**
     * The time limit of one operation of the register. An operation may wait on a connection to a server that does not
     * answer any more. A repeated operation finds the new primary.
     */
    public static final Duration OPERATION = Duration.ofSeconds(4);

    private static final Duration LONG_WORK = Duration.ofMinutes(10);

    /** The time limit of an operation at the end of its task. Without time left the operation would look like an outage. */
    private static final long SHORTEST_MS = 100;

    private static final ScopedValue<Deadline> DEADLINE = ScopedValue.newInstance();

    private Deadlines() {}

    /**
     * Runs a task whose operations all end within a time limit. The time of the task does not count for the task that
     * contains it: after a long change its answer is still read.
     */
    public static <R, X extends Throwable> R within(Duration limit, CallableOp<? extends R, X> task) throws X {
        long began = System.nanoTime();
        try {
            return ScopedValue.where(DEADLINE, new Deadline(began + limit.toNanos()))
                    .call(task);
        } finally {
            if (DEADLINE.isBound()) {
                DEADLINE.get().extend(System.nanoTime() - began);
            }
        }
    }

    /** Returns an executor that runs the tasks of this thread in its own threads, within the time limit of this thread. */
    public static Executor inherited(Executor executor) {
        if (!DEADLINE.isBound()) {
            return executor;
        }
        var deadline = DEADLINE.get();
        return task ->
                executor.execute(() -> ScopedValue.where(DEADLINE, deadline).run(task));
    }

    /** Returns the time that the current task has left, at most a limit. Without a task it is the limit. */
    public static Duration remaining(Duration limit) {
        if (!DEADLINE.isBound()) {
            return limit;
        }
        var left = DEADLINE.get().remaining();
        return left.compareTo(limit) < 0 ? left : limit;
    }

    /**
     * Returns the collection for one operation of the register. The operation ends within {@link #OPERATION}, and within
     * the limit of the task that runs it.
     */
    public static <T> MongoCollection<T> limited(MongoCollection<T> collection) {
        return collection.withTimeout(operationMillis(), MILLISECONDS);
    }

    /** Returns the database with a limit of 10 minutes, for the creation of an index or the upload of a file. */
    public static MongoDatabase forLongWork(MongoDatabase database) {
        return database.withTimeout(LONG_WORK.toMillis(), MILLISECONDS);
    }

    private static long operationMillis() {
        return Math.max(remaining(OPERATION).toMillis(), SHORTEST_MS);
    }

    /** The end of a task, as a {@link System#nanoTime()}. */
    private static final class Deadline {

        private final AtomicLong end;

        Deadline(long end) {
            this.end = new AtomicLong(end);
        }

        void extend(long nanos) {
            end.addAndGet(nanos);
        }

        Duration remaining() {
            return Duration.ofNanos(end.get() - System.nanoTime());
        }
    }
}
