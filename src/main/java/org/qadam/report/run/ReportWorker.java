package org.qadam.report.run;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.OutageLog;
import org.qadam.register.Replica;
import org.qadam.register.RevisionRecorded;
import org.qadam.report.Report;
import org.qadam.report.Reports;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes ordered reports: new orders at once, and at intervals those whose worker was killed.
 * A lock avoids double work; the register records only one result.
 */
@Component
class ReportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWorker.class);

    /** Type of the entries of a revision that are reports. */
    private static final String REPORTS = "reports";

    private static final Duration LOCK_TIME = Duration.ofSeconds(30);
    private static final Duration CLEANUP_INTERVAL = Duration.ofHours(1);

    private final Reports reports;
    private final ReportMaker run;
    private final ReportCleanup cleanup;
    private final Replica replica;
    private final LockProvider locks;
    private final ReportProperties settings;
    private final OutageLog outage = new OutageLog(LOG, "making of reports");
    private final Set<Report> waiting = ConcurrentHashMap.newKeySet();
    private volatile @Nullable WorkerThreads threads;

    ReportWorker(
            Reports reports,
            ReportMaker run,
            ReportCleanup cleanup,
            Replica replica,
            LockProvider locks,
            ReportProperties settings) {
        this.reports = reports;
        this.run = run;
        this.cleanup = cleanup;
        this.replica = replica;
        this.locks = locks;
        this.settings = settings;
    }

    /** Starts new threads: a stopped worker may be started again. */
    @Override
    public void start() {
        waiting.clear();
        var started = WorkerThreads.begin(settings.makers());
        threads = started;
        started.poll(this::poll, settings.pollInterval());
        started.poll(cleanup::cleanup, CLEANUP_INTERVAL);
    }

    @EventListener
    void recorded(RevisionRecorded it) {
        var now = threads;
        if (now != null
                && it.revision().entries().stream()
                        .anyMatch(entry -> entry.type().equals(REPORTS))) {
            now.poll(this::poll);
        }
    }

    private void poll() {
        try {
            outage.over(() -> reports.findOrdered(replica.head().position()).forEach(this::queue));
        } catch (RuntimeException | Error e) {
            LOG.warn("Ordered reports cannot be read; trying again", e);
        }
    }

    /** Queues a report once, even if it is found several times before its run. */
    private void queue(Report report) {
        var now = threads;
        if (now != null && waiting.add(report)) {
            now.make(() -> make(report));
        }
    }

    private void make(Report report) {
        try {
            outage.over(() -> makeLocked(report));
        } catch (Refusal e) {
            LOG.warn("Report {} is not made by this replica now: {}", report.code(), e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.warn("Report {} cannot be made now; trying again", report.code(), e);
        } finally {
            waiting.remove(report);
        }
    }

    /** Skips a report that another replica has made, and every report while this replica stops. */
    private void makeLocked(Report report) {
        var held = new LockConfiguration(ClockProvider.now(), "report-" + report.code(), LOCK_TIME, Duration.ZERO);
        locks.lock(held).ifPresent(lock -> {
            try {
                if (isRunning() && reports.isOrdered(report, replica.head().position())) {
                    run.make(report);
                }
            } finally {
                lock.unlock();
            }
        });
    }

    @Override
    public void stop() {
        var now = threads;
        threads = null;
        if (now != null) {
            now.end();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    /** Returns a phase after the register and the facts. */
    @Override
    public int getPhase() {
        return 2;
    }
}
