package org.qadam.report.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.qadam.mongo.OutageLog;
import org.qadam.register.Replica;
import org.qadam.report.Report.ReportFile;
import org.qadam.report.Reports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Deletes files that no report names, once a day on one replica. Such files remain after a killed run or a second run of one
 * report.
 */
@Component
class ReportCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(ReportCleanup.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MIN_INTERVAL = Duration.ofHours(23);

    private final Reports reports;
    private final ReportArchive archive;
    private final Replica replica;
    private final LockProvider locks;
    private final Clock clock;
    private final OutageLog outage = new OutageLog(LOG, "deleting of unused files");

    ReportCleanup(Reports reports, ReportArchive archive, Replica replica, LockProvider locks, Clock clock) {
        this.reports = reports;
        this.archive = archive;
        this.replica = replica;
        this.locks = locks;
        this.clock = clock;
    }

    /** Cleans up, unless a replica did so within the minimum interval. Logs a failure; the next call tries again. */
    void cleanup() {
        try {
            outage.over(() -> locks.lock(
                            new LockConfiguration(ClockProvider.now(), "report-cleanup", DAY, MIN_INTERVAL))
                    .ifPresent(lock -> {
                        try {
                            cleanupUnlocked();
                        } finally {
                            lock.unlock();
                        }
                    }));
        } catch (RuntimeException | Error e) {
            LOG.warn("Files that no report names cannot be deleted; trying again", e);
        }
    }

    /** Cleans up without the lock. Keeps files younger than a day: their report may not be recorded yet. */
    void cleanupUnlocked() {
        var named = reports.findMade(replica.head().position()).stream()
                .flatMap(it -> it.files().stream())
                .map(ReportFile::stored)
                .collect(Collectors.toSet());
        int deleted = archive.cleanup(named, Instant.now(clock).minus(DAY));
        if (deleted > 0) {
            LOG.info("{} files that no report names are deleted", deleted);
        }
    }
}
