package org.qadam.repository;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.qadam.mongo.DriverFailures;

/** Repeats reads for which the server has no snapshot, until the time limit of the collection is over. */
final class SnapshotReads {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private SnapshotReads() {}

    /**
     * Runs a read, and runs the same read again while the server answers that it has no snapshot.
     *
     * @param read receives the collection with the time that is left
     */
    static <R> R repeat(
            MongoCollection<RawBsonDocument> collection, Function<MongoCollection<RawBsonDocument>, R> read) {
        long limit = Optional.ofNullable(collection.getTimeout(MILLISECONDS)).orElse(LIMIT.toMillis());
        long end = System.nanoTime() + MILLISECONDS.toNanos(limit);
        var limited = collection;
        while (true) {
            try {
                return read.apply(limited);
            } catch (MongoException e) {
                long left =
                        Duration.ofNanos(end - System.nanoTime()).minus(PAUSE).toMillis();
                if (left < 1 || !DriverFailures.isSnapshotMissing(e)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                limited = collection.withTimeout(left, MILLISECONDS);
            }
        }
    }
}
