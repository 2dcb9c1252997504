package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Reports whether the marker of the collections lags behind this replica's position. A new primary may lag for a
 * moment. A lag of 30 seconds is reported as OUT_OF_SERVICE, because this replica records no change until the marker
 * catches up. A missing marker, and a database that does not hold the state of this replica, are reported as
 * OUT_OF_SERVICE at once.
 */
@Component("markerHealthIndicator")
final class MarkerHealth extends AbstractHealthIndicator {

    private static final Duration MAX_LAG = Duration.ofSeconds(30);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);
    private static final long NO_MARKER = -1;

    private final MongoCollection<Document> markers;
    private final Replica replica;
    private final Clock clock;
    private volatile @Nullable Instant laggingSince;

    MarkerHealth(MongoDatabase database, Replica replica, Clock clock) {
        this.markers =
                database.withTimeout(READ_TIMEOUT.toMillis(), MILLISECONDS).getCollection("register");
        this.replica = replica;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        try {
            report(marker(), replica.lastRead().position(), health);
            replica.finding().ifPresent(it -> health.outOfService().withDetail("finding", it));
        } catch (MongoException e) {
            // The health indicator of the database reports the failure.
            health.unknown();
        }
    }

    private void report(long marker, long position, Health.Builder health) {
        health.up().withDetail("marker", marker).withDetail("position", position);
        if (marker >= position) {
            laggingSince = null;
            return;
        }
        if (marker == NO_MARKER) {
            health.outOfService();
        }
        var now = clock.instant();
        var since = Optional.ofNullable(laggingSince).orElse(now);
        laggingSince = since;
        if (Duration.between(since, now).compareTo(MAX_LAG) >= 0) {
            health.outOfService();
        }
    }

    private long marker() {
        return Optional.ofNullable(markers.find(eq("applied")).first())
                .map(it -> it.getLong("position"))
                .orElse(NO_MARKER);
    }
}
