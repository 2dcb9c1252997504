package org.qadam.register;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.OutageLog;
import org.qadam.mongo.ServerClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the register on this replica. Reads the revisions of all replicas, applies those whose writer stopped before
 * it applied them, and publishes a {@link RevisionRecorded} for each. After an error the follower logs it and tries
 * again.
 */
@Component
final class Follower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long INTERVAL_MS = 250;

    /** The number of reads of the register between two reads of the server's time: five seconds. */
    private static final int CLOCK_INTERVAL = 20;

    private final RegisterStart registerStart;
    private final Replica replica;
    private final Revisions revisions;
    private final ApplicationEventPublisher publisher;
    private final ServerClock clock;
    private final OutageLog outage = new OutageLog(LOG, "following the register");
    private volatile @Nullable ScheduledExecutorService executor;
    private volatile long followedAt = System.nanoTime();
    private long published;
    private int polls;

    Follower(
            RegisterStart registerStart,
            Replica replica,
            Revisions revisions,
            ServerClock clock,
            ApplicationEventPublisher publisher) {
        this.registerStart = registerStart;
        this.replica = replica;
        this.revisions = revisions;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Prepares the register, and publishes the revisions that are recorded from then on. */
    @Override
    public void start() {
        clock.synchronize();
        registerStart.prepare();
        published = follow();
        var newExecutor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("follower").factory());
        var _ = newExecutor.scheduleWithFixedDelay(this::poll, 0, INTERVAL_MS, MILLISECONDS);
        executor = newExecutor;
    }

    /** Waits for a listener that is running, without interrupting it. */
    @Override
    public void stop() {
        var running = executor;
        executor = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean isRunning() {
        return executor != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void poll() {
        try {
            outage.over(() -> {
                publishUpTo(follow());
                if (++polls % CLOCK_INTERVAL == 0) {
                    clock.synchronize();
                }
            });
        } catch (RuntimeException | Error e) {
            LOG.warn("The follower failed after position {}. It tries again in {} ms.", published, INTERVAL_MS, e);
        }
    }

    private long follow() {
        long position = replica.catchUp().position();
        followedAt = System.nanoTime();
        return position;
    }

    /** Returns the time since this replica last followed the register without an error. */
    Duration sinceLastFollow() {
        return Duration.ofNanos(System.nanoTime() - followedAt);
    }

    /**
     * Publishes the revisions up to a position. The follower counts the published ones itself and does not hold the
     * replica's lock, so a slow listener delays no change.
     */
    private void publishUpTo(long position) {
        while (published < position) {
            var found = revisions.after(published).stream()
                    .filter(it -> it.position() <= position)
                    .toList();
            if (found.isEmpty()) {
                return;
            }
            found.forEach(this::publish);
        }
    }

    private void publish(Revision revision) {
        published = revision.position();
        try {
            publisher.publishEvent(new RevisionRecorded(revision));
        } catch (RuntimeException | Error e) {
            LOG.error("A listener failed on revision {}", published, e);
        }
    }
}
