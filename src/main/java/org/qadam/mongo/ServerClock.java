package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of the database server, which all replicas share. A revision is never recorded before the previous one, so
 * one replica with a clock of its own that is ahead would move the time of all later revisions.
 */
public final class ServerClock extends Clock implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(ServerClock.class);
    private static final Duration MAX_DIFFERENCE = Duration.ofSeconds(5);
    private static final long TIMEOUT_SECONDS = 2;

    /** An answer that took longer says too little about the time of its server. */
    private static final Duration MAX_ROUND_TRIP = Duration.ofSeconds(1);

    private final MongoDatabase database;
    private final Clock own;
    private volatile Duration ahead = Duration.ZERO;

    /** @param own the clock of this machine, in the time zone of the new clock */
    public ServerClock(MongoDatabase database, Clock own) {
        this.database = database.withTimeout(TIMEOUT_SECONDS, SECONDS);
        this.own = own;
    }

    /** Reads the time of the server, and keeps the difference to the clock of this machine until the next call. */
    public void synchronize() {
        var sent = own.instant();
        long began = System.nanoTime();
        var server = ServerInfo.of(database).localTime();
        var roundTrip = Duration.ofNanos(System.nanoTime() - began);
        if (roundTrip.compareTo(MAX_ROUND_TRIP) <= 0) {
            set(Duration.between(server, sent.plus(roundTrip.dividedBy(2))));
        }
    }

    private void set(Duration difference) {
        boolean wasOff = isOff();
        ahead = difference;
        if (isOff() && !wasOff) {
            LOG.warn(
                    "The clock of this machine is {} s ahead of the database's. Qadam uses the time of the database. Tokens are checked by the clock of this machine: correct it, for instance by NTP.",
                    ahead.toSeconds());
        }
    }

    private boolean isOff() {
        return ahead.abs().compareTo(MAX_DIFFERENCE) > 0;
    }

    @Override
    public Instant instant() {
        return own.instant().minus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return own.getZone();
    }

    /** Returns a clock that keeps the present difference to the clock of this machine. */
    @Override
    public Clock withZone(ZoneId zone) {
        return offset(own.withZone(zone), ahead.negated());
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("qadam.clock.offset", this, it -> it.ahead.toMillis() / 1_000.0)
                .baseUnit("seconds")
                .description("How far the clock of this machine is ahead of the database's")
                .register(meters);
    }
}
