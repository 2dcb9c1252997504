package org.qadam.register;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks for what others recorded, repairs what a dead writer left between insert and applying, and tells this replica of
 * each revision once. It never ends: an error is logged, and it looks again.
 */
@Component
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration EVERY = Duration.ofMillis(250);

    private final Replica replica;
    private final Revisions revisions;
    private final ApplicationEventPublisher listeners;
    private volatile @Nullable Thread thread;
    private long told;

    Follower(Replica replica, Revisions revisions, ApplicationEventPublisher listeners) {
        this.replica = replica;
        this.revisions = revisions;
        this.listeners = listeners;
    }

    /** Tells of what comes after the replica's present position. */
    void start() {
        told = replica.head().position();
        thread = Thread.ofPlatform().daemon().name("follower").start(this::run);
    }

    void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                replica.follow();
                tell();
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The register cannot be followed at position {}; trying again", told, e);
                LockSupport.parkNanos(EVERY.toNanos());
            }
        }
    }

    /** From a cursor of its own, without the replica's lock. */
    private void tell() {
        while (told < replica.head().position()) {
            for (Revision each : revisions.after(told)) {
                if (each.position() > replica.head().position()) {
                    return;
                }
                told = each.position();
                tell(each);
            }
        }
    }

    private void tell(Revision revision) {
        try {
            listeners.publishEvent(new Recorded(revision));
        } catch (RuntimeException e) {
            LOG.error("A listener failed on revision {}", revision.position(), e);
        }
    }
}
