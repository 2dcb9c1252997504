package org.qadam.repository;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.qadam.mongo.DriverFailures;

/**
 * Runs the reads of documents. Repeats a read for which the server has no snapshot. Limits the reads that follow an outage
 * to a tenth of the time, so that a query of many lists does not wait for each of them.
 */
final class SnapshotReads {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Whether the last read failed because the database did not answer. */
    private volatile boolean outage;

    /**
     * Runs a read, and runs the same read again while the server answers that it has no snapshot.
     *
     * @param read receives the collection with the time that is left
     */
    <D, R> R run(MongoCollection<D> collection, Function<MongoCollection<D>, R> read) {
        try {
            var result = repeat(collection, read);
            outage = false;
            return result;
        } catch (MongoException e) {
            outage = DriverFailures.isOutage(e);
            throw e;
        }
    }

    private <D, R> R repeat(MongoCollection<D> collection, Function<MongoCollection<D>, R> read) {
        long limit = Optional.ofNullable(collection.getTimeout(MILLISECONDS)).orElse(LIMIT.toMillis());
        long end = System.nanoTime() + MILLISECONDS.toNanos(limit);
        var limited = outage ? collection.withTimeout(Math.ceilDiv(limit, 10), MILLISECONDS) : collection;
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
