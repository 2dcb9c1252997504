package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.function.Supplier;

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

    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private Deadlines() {}

    /** Runs a task whose operations of the register all end within a time limit. */
    public static <R> R within(Duration limit, Supplier<R> task) {
        return ScopedValue.where(END, System.nanoTime() + limit.toNanos()).call(task::get);
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
        long limit = OPERATION.toMillis();
        return END.isBound()
                ? Math.clamp(Duration.ofNanos(END.get() - System.nanoTime()).toMillis(), SHORTEST_MS, limit)
                : limit;
    }
}
