package org.qadam.mongo;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Defines time limits of database operations that are longer than that of a query. */
public final class Deadlines {

    /** The time limit of a change, the time in its queue included. It exceeds the 12 s that an election may take. */
    public static final Duration CHANGE = Duration.ofSeconds(25);

    private Deadlines() {}

    /**
     * Returns the collection with the time limit of a change, so that its operations outlast an election of the
     * primary.
     */
    public static <T> MongoCollection<T> withChangeDeadline(MongoCollection<T> collection) {
        return collection.withTimeout(CHANGE.toSeconds(), TimeUnit.SECONDS);
    }
}
