package org.qadam.report;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.Outage;
import org.qadam.register.Recorded;
import org.qadam.register.Replica;
import org.qadam.shared.Refusal;
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
    private final Outage outage = new Outage(LOG, "Ordered reports are made");
    private volatile @Nullable Working working;

    ReportWorker(Reports reports, ReportRun run, Replica replica, LockProvider locks, ReportProperties settings) {
        this.reports = reports;
        this.run = run;
        this.replica = replica;
        this.locks = locks;
        this.settings = settings;
    }

    /** Threads are begun anew at each start: what is stopped may be started again. */
    @Override
    public void start() {
        var started = Working.begin();
        working = started;
        started.look(this::look, settings.lookEvery());
    }

    @EventListener
    void recorded(Recorded it) {
        var now = working;
        if (now != null
                && it.revision().entries().stream()
                        .anyMatch(entry -> entry.type().equals("reports"))) {
            now.looking().execute(this::look);
        }
    }

    private void look() {
        try {
            var now = working;
            if (now != null) {
                outage.over(() -> reports.findOrdered(replica.head().position())
                        .forEach(it -> now.makers().execute(() -> make(it))));
            }
        } catch (RuntimeException e) {
            LOG.warn("Ordered reports cannot be looked for; trying again", e);
        }
    }

    private void make(Report report) {
        try {
            outage.over(() -> makeAlone(report));
        } catch (Refusal e) {
            LOG.warn("Report {} is not made by this replica now: {}", report.code(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("Report {} cannot be made now; trying again", report.code(), e);
        }
    }

    private void makeAlone(Report report) {
        var held = new LockConfiguration(Instant.now(), "report-" + report.code(), HELD, Duration.ZERO);
        locks.lock(held).ifPresent(lock -> {
            try {
                run.make(report);
            } finally {
                lock.unlock();
            }
        });
    }

    @Override
    public void stop() {
        var now = working;
        working = null;
        if (now != null) {
            now.looking().shutdownNow();
            now.makers().shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return working != null;
    }

    /** After the register and the facts. */
    @Override
    public int getPhase() {
        return 2;
    }

    /** The threads of one start: one looks, two make. */
    private record Working(ScheduledExecutorService looking, ExecutorService makers) {

        static Working begin() {
            return new Working(
                    Executors.newSingleThreadScheduledExecutor(named("report-look-")),
                    Executors.newFixedThreadPool(THREADS, named("report-")));
        }

        void look(Runnable look, Duration every) {
            var _ = looking.scheduleWithFixedDelay(look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }

        private static ThreadFactory named(String name) {
            return Thread.ofPlatform().daemon().name(name, 1).factory();
        }
    }
}
