package org.qadam.register;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps whether the database holds the last revision that this replica has read. The database may be dropped, restored or
 * replaced by another register while the replica runs. A new primary may lag behind the replica for a moment.
 */
final class StateCheck {

    private static final Logger LOG = LoggerFactory.getLogger(StateCheck.class);
    private static final Duration MAX_LAG = Duration.ofSeconds(5);

    private final Object lock = new Object();
    private volatile @Nullable Finding finding;

    /** The reason why the database cannot be read, since a {@link System#nanoTime()}. */
    private record Finding(boolean otherRegister, String text, long since) {}

    /** Returns what is wrong with the database; empty if the database holds the state of this replica. */
    Optional<String> finding() {
        return Optional.ofNullable(finding).map(Finding::text);
    }

    void confirm() {
        synchronized (lock) {
            if (finding != null) {
                finding = null;
                LOG.info("The database holds the state of this replica again. Requests are answered.");
            }
        }
    }

    void missing(Head own) {
        report(
                false,
                "Revision %d, the last one that this replica has read, is missing from the database. The database was dropped or restored, or a new primary lags."
                        .formatted(own.position()));
    }

    void replaced(Head own) {
        report(
                true,
                "The revisions of the database do not continue revision %d as this replica has read it, with the hash %s. The database was replaced by that of another register."
                        .formatted(own.position(), own.hash()));
    }

    /** Logs the first finding, and a finding that is worse. The follower checks the state several times a second. */
    private void report(boolean otherRegister, String text) {
        synchronized (lock) {
            var before = finding;
            if (before == null || (otherRegister && !before.otherRegister())) {
                finding = new Finding(otherRegister, text, before == null ? System.nanoTime() : before.since());
                LOG.error(
                        "{} All requests are refused as UNAVAILABLE. If the database was replaced, restart all replicas. If not, restore the revisions.",
                        text);
            }
        }
    }

    /** @throws UnavailableException if the database does not hold the state of this replica */
    void requireState() {
        if (finding != null) {
            throw unavailable();
        }
    }

    /**
     * Refuses a change that would wait in vain.
     *
     * @throws UnavailableException if the database is that of another register, or its state is missing for 5 seconds
     */
    void requireStateSoon() {
        var found = finding;
        if (found != null && (found.otherRegister() || System.nanoTime() - found.since() > MAX_LAG.toNanos())) {
            throw unavailable();
        }
    }

    private static UnavailableException unavailable() {
        return new UnavailableException(
                "The database does not hold the last revision that this server has read. Try again in 5 seconds.");
    }
}
