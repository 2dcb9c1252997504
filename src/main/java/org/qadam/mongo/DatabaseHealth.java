package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the database answers soon; a clock that differs from the server's is told and is no illness. */
@Component("mongoHealthIndicator")
final class DatabaseHealth extends AbstractHealthIndicator {

    private static final Duration TOLERATED = Duration.ofSeconds(5);

    private final MongoDatabase database;

    DatabaseHealth(MongoDatabase database, DatabaseProperties settings) {
        super("The database does not answer");
        this.database = database.withTimeout(settings.probe().toMillis(), MILLISECONDS);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        try {
            tell(ServerInfo.of(database), health);
        } catch (MongoException e) {
            // For whoever asks: each probe would write a stack into the log.
            health.down().withDetail("error", "The database does not answer: " + e.getMessage());
        }
    }

    private static void tell(ServerInfo hello, Health.Builder health) {
        health.up().withDetail("maxWireVersion", hello.maxWireVersion());
        if (hello.setName() != null) {
            health.withDetail("replicaSet", hello.setName());
        }
        var ahead = Duration.between(hello.localTime(), Clock.systemUTC().instant());
        if (ahead.abs().compareTo(TOLERATED) > 0) {
            health.withDetail("clockAheadSeconds", ahead.toSeconds());
        }
    }
}
