package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Reports whether the database answers in time. A difference of more than 5 s between the clocks is reported as a
 * detail, but does not change the status.
 */
@Component("mongoHealthIndicator")
final class DatabaseHealth extends AbstractHealthIndicator {

    private static final Duration MAX_CLOCK_DIFFERENCE = Duration.ofSeconds(5);

    private final MongoDatabase database;

    DatabaseHealth(MongoDatabase database, DatabaseProperties settings) {
        super("The database does not answer");
        this.database = database.withTimeout(settings.probe().toMillis(), MILLISECONDS);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        try {
            report(ServerInfo.of(database), health);
        } catch (MongoException e) {
            // Passed as a detail, because an exception would write a stack trace to the log with each probe.
            health.down().withDetail("error", "The database does not answer: " + DriverFailures.reason(e));
        }
    }

    private static void report(ServerInfo server, Health.Builder health) {
        health.up().withDetail("maxWireVersion", server.maxWireVersion());
        if (Boolean.FALSE.equals(server.isWritablePrimary())) {
            health.down().withDetail("error", "The server that answers is not primary, so no change can be recorded");
        }
        if (server.setName() != null) {
            health.withDetail("replicaSet", server.setName());
        }
        var ahead = Duration.between(server.localTime(), Clock.systemUTC().instant());
        if (ahead.abs().compareTo(MAX_CLOCK_DIFFERENCE) > 0) {
            health.withDetail("clockAheadSeconds", ahead.toSeconds());
        }
    }
}
