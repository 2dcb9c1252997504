package org.qadam.repository;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.qadam.mongo.Deadlines;
import org.qadam.mongo.DriverFailures;
import org.qadam.mongo.UnavailableException;

/** Runs the reads of documents. Repeats a read for which the server has no snapshot. */
final class SnapshotReads {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /**
     * Runs a read, and runs the same read again while the server answers that it has no snapshot.
     *
     * @param read receives the collection with the time that is left
     * @throws UnavailableException if the request has no time left
     */
    <D, R> R run(MongoCollection<D> collection, Function<MongoCollection<D>, R> read) {
        var limit = Deadlines.remaining(Optional.ofNullable(collection.getTimeout(MILLISECONDS))
                .map(Duration::ofMillis)
                .orElse(LIMIT));
        long end = System.nanoTime() + limit.toNanos();
        long left = limit.toMillis();
        while (left > 0) {
            try {
                return read.apply(collection.withTimeout(left, MILLISECONDS));
            } catch (MongoException e) {
                left = Duration.ofNanos(end - System.nanoTime()).minus(PAUSE).toMillis();
                if (left < 1 || !DriverFailures.isSnapshotMissing(e)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw new UnavailableException(
                "The database did not answer in the time of a request. Try again in 5 seconds, or request less.");
    }
}
