package org.qadam.register;

import static java.util.concurrent.TimeUnit.HOURS;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.OutageLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deletes stored requests after 30 days. Every replica does so once an hour, because a second deletion does no harm. */
@Component
final class UnchangedRequestCleanup implements SmartLifecycle {

    static final Duration RETENTION = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(UnchangedRequestCleanup.class);

    private final UnchangedRequests requests;
    private final Clock clock;
    private final OutageLog outage = new OutageLog(LOG, "deleting of old requests");
    private volatile @Nullable ScheduledExecutorService executor;

    UnchangedRequestCleanup(UnchangedRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Deletes the requests that are older than the retention, and returns their number. */
    long cleanup() {
        return requests.deleteBefore(clock.instant().minus(RETENTION));
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("request-cleanup").factory());
        var _ = started.scheduleWithFixedDelay(this::tryCleanup, 1, 1, HOURS);
        executor = started;
    }

    private void tryCleanup() {
        try {
            outage.over(this::cleanup);
        } catch (RuntimeException | Error e) {
            LOG.warn("Old requests cannot be deleted; trying again in an hour", e);
        }
    }

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

    /** Returns a phase after the register and the facts. */
    @Override
    public int getPhase() {
        return 2;
    }
}
