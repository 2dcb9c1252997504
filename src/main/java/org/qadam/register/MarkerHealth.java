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
 * Reports whether this replica follows the register, and whether the marker of the collections lags behind its
 * position. A new primary may lag for a moment. After the limit both are reported as OUT_OF_SERVICE: this replica
 * answers with old documents, or records no change until the marker catches up. A missing marker, and a database that
 * does not hold the state of this replica, are reported as OUT_OF_SERVICE at once.
 */
@Component("markerHealthIndicator")
final class MarkerHealth extends AbstractHealthIndicator {

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);
    private static final long NO_MARKER = -1;

    private final MongoCollection<Document> markers;
    private final Replica replica;
    private final Follower follower;
    private final RegisterProperties settings;
    private final Clock clock;
    private volatile @Nullable Instant laggingSince;

    MarkerHealth(MongoDatabase database, Replica replica, Follower follower, RegisterProperties settings, Clock clock) {
        this.markers =
                database.withTimeout(READ_TIMEOUT.toMillis(), MILLISECONDS).getCollection("register");
        this.replica = replica;
        this.follower = follower;
        this.settings = settings;
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
        var age = follower.sinceLastFollow();
        health.withDetail("secondsSinceLastFollow", age.toSeconds())
                .withDetail("limitSeconds", settings.maxLag().toSeconds());
        if (age.compareTo(settings.maxLag()) >= 0) {
            health.outOfService();
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
        if (Duration.between(since, now).compareTo(settings.maxLag()) >= 0) {
            health.outOfService();
        }
    }

    private long marker() {
        return Optional.ofNullable(markers.find(eq("applied")).first())
                .map(it -> it.getLong("position"))
                .orElse(NO_MARKER);
    }
}
