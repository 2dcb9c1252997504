package org.qadam.report;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Recorded;
import org.qadam.register.Replica;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for ordered reports: at once where the register tells of one, and now and then, for those whose maker was killed.
 * A lock saves two replicas from making one report; what keeps it right is the register.
 */
@Component
class ReportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWorker.class);
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final int THREADS = 2;

    private final Reports reports;
    private final ReportRun run;
    private final Replica replica;
    private final LockProvider locks;
    private final ReportProperties settings;
    private final ExecutorService makers = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("report-", 1).factory());
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("report-look").factory());

    private @Nullable ScheduledFuture<?> looks;

    ReportWorker(Reports reports, ReportRun run, Replica replica, LockProvider locks, ReportProperties settings) {
        this.reports = reports;
        this.run = run;
        this.replica = replica;
        this.locks = locks;
        this.settings = settings;
    }

    @Override
    public void start() {
        looks = looking.scheduleWithFixedDelay(
                this::look, 0, settings.lookEvery().toMillis(), TimeUnit.MILLISECONDS);
    }

    @EventListener
    void recorded(Recorded it) {
        if (isRunning()
                && it.revision().entries().stream()
                        .anyMatch(entry -> entry.type().equals("reports"))) {
            looking.execute(this::look);
        }
    }

    private void look() {
        try {
            reports.findOrdered(replica.head().position()).forEach(it -> makers.execute(() -> make(it)));
        } catch (RuntimeException e) {
            LOG.warn("Ordered reports cannot be looked for; trying again", e);
        }
    }

    private void make(Report report) {
        try {
            var held = new LockConfiguration(Instant.now(), "report-" + report.code(), HELD, Duration.ZERO);
            locks.lock(held).ifPresent(lock -> {
                try {
                    run.make(report);
                } finally {
                    lock.unlock();
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("Report {} cannot be made now; trying again", report.code(), e);
        }
    }

    @Override
    public void stop() {
        looking.shutdownNow();
        makers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return looks != null && !looks.isDone();
    }

    /** After the register and the facts. */
    @Override
    public int getPhase() {
        return 2;
    }
}
