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
 * Whether the collections are marked as whole up to what this replica has shown. A new primary may lie behind for a
 * moment; where it lasts, nothing can be changed here, and an operator must know.
 */
@Component("markerHealthIndicator")
final class MarkerHealth extends AbstractHealthIndicator {

    private static final Duration TOLERATED = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long NONE = -1;

    private final MongoCollection<Document> register;
    private final Replica replica;
    private final Clock clock;
    private volatile @Nullable Instant behindSince;

    MarkerHealth(MongoDatabase database, Replica replica, Clock clock) {
        this.register = database.withTimeout(PATIENCE.toMillis(), MILLISECONDS).getCollection("register");
        this.replica = replica;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        try {
            tell(marked(), replica.head().position(), health);
        } catch (MongoException e) {
            // Of that the database's own health tells.
            health.unknown();
        }
    }

    private void tell(long marked, long shown, Health.Builder health) {
        health.up().withDetail("marked", marked).withDetail("shown", shown);
        if (marked >= shown) {
            behindSince = null;
            return;
        }
        var now = clock.instant();
        var since = Optional.ofNullable(behindSince).orElse(now);
        behindSince = since;
        if (Duration.between(since, now).compareTo(TOLERATED) >= 0) {
            health.outOfService();
        }
    }

    private long marked() {
        return Optional.ofNullable(register.find(eq("applied")).first())
                .map(it -> it.getLong("position"))
                .orElse(NONE);
    }
}
