package org.qadam.mongo;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long what is no request of a reader may take. */
public final class Deadlines {

    /** For the whole of a change, its queue included; an election may take 12 s. */
    public static final Duration CHANGE = Duration.ofSeconds(25);

    private Deadlines() {}

    /** The register waits for an election, which its readers do not. */
    public static <T> MongoCollection<T> withChangeDeadline(MongoCollection<T> collection) {
        return collection.withTimeout(CHANGE.toSeconds(), TimeUnit.SECONDS);
    }
}
