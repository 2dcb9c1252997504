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
 * Looks for what others recorded, repairs what a dead writer left between insert and applying, and tells this replica of
 * each revision once. It never ends: whatever goes wrong is logged, and it looks again.
 */
@Component
final class Follower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long EVERY = 250;

    private final RegisterStart register;
    private final Replica replica;
    private final Revisions revisions;
    private final ApplicationEventPublisher listeners;
    private final OutageLog outage = new OutageLog(LOG, "The register is followed");
    private volatile @Nullable ScheduledExecutorService looking;
    private long told;

    Follower(RegisterStart register, Replica replica, Revisions revisions, ApplicationEventPublisher listeners) {
        this.register = register;
        this.replica = replica;
        this.revisions = revisions;
        this.listeners = listeners;
    }

    /** Tells of what comes after the position at which the register begins. */
    @Override
    public void start() {
        register.begin();
        told = replica.head().position();
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("follower").factory());
        var _ = thread.scheduleWithFixedDelay(this::look, 0, EVERY, MILLISECONDS);
        looking = thread;
    }

    /** A listener that is being told is not interrupted. */
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
            LOG.warn("The register cannot be followed at position {}; trying again", told, e);
        }
    }

    /** From a place of its own, without the replica's lock. */
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
