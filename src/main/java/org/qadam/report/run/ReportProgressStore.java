package org.qadam.report.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportState;
import org.qadam.report.run.ReportRuns.ReportRun;
import org.springframework.stereotype.Component;

/** Stores the progress of the reports being made, for all replicas. The progress is not part of the register. */
@Component
class ReportProgressStore {

    private static final Duration RETENTION = Duration.ofDays(1);

    /** All subscribers of a report share one read. */
    private static final Duration CACHE_TIME = Duration.ofMillis(200);

    private static final int COMPLETE = 100;

    private final ReportRuns runs;
    private final Clock clock;
    private final Cache<String, Integer> percents =
            Caffeine.newBuilder().expireAfterWrite(CACHE_TIME).build();

    ReportProgressStore(ReportRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Starts a run, and deletes runs older than a day. */
    void start(Report report) {
        runs.deleteByAtBefore(Instant.now(clock).minus(RETENTION));
        setPercent(report, 0);
    }

    void setPercent(Report report, int percent) {
        runs.save(new ReportRun(id(report), percent, Instant.now(clock)));
    }

    Map<Report, Integer> percents(List<Report> reports) {
        var ids = reports.stream()
                .filter(it -> it.state() == ReportState.ORDERED)
                .map(ReportProgressStore::id)
                .toList();
        var found = percents.getAll(ids, this::find);
        return reports.stream().distinct().collect(Collectors.toMap(Function.identity(), it -> percent(it, found)));
    }

    private static int percent(Report report, Map<String, Integer> found) {
        return switch (report.state()) {
            case READY -> COMPLETE;
            case FAILED -> 0;
            case ORDERED -> found.getOrDefault(id(report), 0);
        };
    }

    private Map<String, Integer> find(Set<? extends String> ids) {
        var found = new HashMap<String, Integer>();
        ids.forEach(it -> found.put(it, 0));
        runs.findAllById(List.copyOf(ids)).forEach(it -> found.put(it.id(), it.percent()));
        return found;
    }

    /** Returns an id with the version of the report: each attempt has its own run. */
    private static String id(Report report) {
        return "%s/%d".formatted(report.code(), report.version());
    }
}
