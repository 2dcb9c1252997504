package org.qadam.register;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.OutageLog;
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
    private static final long EVERY = 250;

    private final RegisterStart register;
    private final Replica replica;
    private final Revisions revisions;
    private final ApplicationEventPublisher listeners;
    private final OutageLog outage = new OutageLog(LOG, "This replica follows the register");
    private volatile @Nullable ScheduledExecutorService looking;
    private long told;

    Follower(RegisterStart register, Replica replica, Revisions revisions, ApplicationEventPublisher listeners) {
        this.register = register;
        this.replica = replica;
        this.revisions = revisions;
        this.listeners = listeners;
    }

    /** Prepares the register, and publishes the revisions that are recorded from then on. */
    @Override
    public void start() {
        register.begin();
        told = replica.head().position();
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("follower").factory());
        var _ = thread.scheduleWithFixedDelay(this::look, 0, EVERY, MILLISECONDS);
        looking = thread;
    }

    /** Waits for a listener that is running, without interrupting it. */
    @Override
    public void stop() {
        var thread = looking;
        looking = null;
        if (thread != null) {
            thread.close();
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void look() {
        try {
            outage.over(() -> tell(replica.last().position()));
        } catch (RuntimeException | Error e) {
            LOG.warn("The follower failed after position {}. It tries again in {} ms.", told, EVERY, e);
        }
    }

    /**
     * Publishes the revisions up to a position. The follower counts the published ones itself and does not hold the
     * replica's lock, so a slow listener delays no change.
     */
    private void tell(long shown) {
        while (told < shown) {
            var found = revisions.after(told).stream()
                    .filter(it -> it.position() <= shown)
                    .toList();
            if (found.isEmpty()) {
                return;
            }
            found.forEach(this::tell);
        }
    }

    private void tell(Revision revision) {
        told = revision.position();
        try {
            listeners.publishEvent(new RevisionRecorded(revision));
        } catch (RuntimeException | Error e) {
            LOG.error("A listener failed on revision {}", told, e);
        }
    }
}
