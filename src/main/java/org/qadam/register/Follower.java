package org.qadam.register;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final Duration CLOCK_INTERVAL = Duration.ofSeconds(5);

    private final RegisterStart registerStart;
    private final Replica replica;
    private final Revisions revisions;
    private final ApplicationEventPublisher publisher;
    private final ServerClock clock;
    private final Duration interval;
    private final OutageLog outage = new OutageLog(LOG, "following the register");
    private volatile @Nullable ScheduledExecutorService executor;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile long followedAt = System.nanoTime();
    private volatile long synchronizedAt = System.nanoTime();
    private long published;

    Follower(
            RegisterStart registerStart,
            Replica replica,
            Revisions revisions,
            ServerClock clock,
            RegisterProperties settings,
            ApplicationEventPublisher publisher) {
        this.registerStart = registerStart;
        this.replica = replica;
        this.revisions = revisions;
        this.clock = clock;
        this.interval = settings.followInterval();
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
        var _ = newExecutor.scheduleWithFixedDelay(this::poll, 0, interval.toMillis(), MILLISECONDS);
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
                synchronizeClock();
            });
        } catch (RuntimeException | Error e) {
            LOG.warn(
                    "The follower failed after position {}. It tries again in {} ms.",
                    published,
                    interval.toMillis(),
                    e);
        }
    }

    private void synchronizeClock() {
        if (System.nanoTime() - synchronizedAt > CLOCK_INTERVAL.toNanos()) {
            synchronizedAt = System.nanoTime();
            clock.synchronize();
        }
    }

    /** Publishes an own revision without waiting for the next interval. */
    void wake() {
        var running = executor;
        if (running == null || !woken.compareAndSet(false, true)) {
            return;
        }
        try {
            running.execute(() -> {
                woken.set(false);
                poll();
            });
        } catch (RejectedExecutionException e) {
            // This replica stops. Other replicas publish the revision.
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
