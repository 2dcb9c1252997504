package org.qadam.report.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
 * Makes ordered reports: at once after an order, and at intervals those whose worker was killed.
 * A lock saves two replicas from making one report; the register alone ensures that one result counts.
 */
@Component
class ReportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWorker.class);
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final Duration NOW_AND_THEN = Duration.ofHours(1);

    private final Reports reports;
    private final ReportRun run;
    private final ReportCleanup sweep;
    private final Replica replica;
    private final LockProvider locks;
    private final ReportProperties settings;
    private final OutageLog outage = new OutageLog(LOG, "making of reports");
    private final Set<Report> waiting = ConcurrentHashMap.newKeySet();
    private volatile @Nullable WorkerThreads threads;

    ReportWorker(
            Reports reports,
            ReportRun run,
            ReportCleanup sweep,
            Replica replica,
            LockProvider locks,
            ReportProperties settings) {
        this.reports = reports;
        this.run = run;
        this.sweep = sweep;
        this.replica = replica;
        this.locks = locks;
        this.settings = settings;
    }

    /** Starts new threads: a stopped worker may be started again. */
    @Override
    public void start() {
        waiting.clear();
        var started = WorkerThreads.begin();
        threads = started;
        started.look(this::look, settings.lookEvery());
        started.look(sweep::sweep, NOW_AND_THEN);
    }

    @EventListener
    void recorded(RevisionRecorded it) {
        var now = threads;
        if (now != null
                && it.revision().entries().stream()
                        .anyMatch(entry -> entry.type().equals("reports"))) {
            now.look(this::look);
        }
    }

    private void look() {
        try {
            outage.over(() -> reports.findOrdered(replica.head().position()).forEach(this::queue));
        } catch (RuntimeException | Error e) {
            LOG.warn("Ordered reports cannot be looked for; trying again", e);
        }
    }

    /** Queues a report once, however often it is found before its run. */
    private void queue(Report report) {
        var now = threads;
        if (now != null && waiting.add(report)) {
            now.make(() -> make(report));
        }
    }

    private void make(Report report) {
        try {
            outage.over(() -> makeAlone(report));
        } catch (Refusal e) {
            LOG.warn("Report {} is not made by this replica now: {}", report.code(), e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.warn("Report {} cannot be made now; trying again", report.code(), e);
        } finally {
            waiting.remove(report);
        }
    }

    /** Skips a report that another replica has made, and every report while this replica stops. */
    private void makeAlone(Report report) {
        var held = new LockConfiguration(Instant.now(), "report-" + report.code(), HELD, Duration.ZERO);
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
