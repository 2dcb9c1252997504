package org.qadam.report.run;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportState;
import org.springframework.stereotype.Component;

/** Stores the progress of the reports being made, for all replicas. The progress is not part of the register. */
@Component
class ReportProgressStore {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final Duration RETENTION = Duration.ofDays(1);

    /** All subscribers of a report share one read. */
    private static final Duration CACHE_TIME = Duration.ofMillis(200);

    private static final int COMPLETE = 100;

    private final MongoCollection<Document> runs;
    private final Clock clock;
    private final Cache<String, Integer> percents =
            Caffeine.newBuilder().expireAfterWrite(CACHE_TIME).build();

    ReportProgressStore(MongoDatabase database, Clock clock) {
        this.runs = database.getCollection("runs");
        this.clock = clock;
    }

    /** Starts a run, and deletes runs older than a day. */
    void start(Report report) {
        runs.deleteMany(lt("at", Instant.now(clock).minus(RETENTION)));
        setPercent(report, 0);
    }

    void setPercent(Report report, int percent) {
        var run = new Document("_id", id(report)).append("percent", percent).append("at", Instant.now(clock));
        runs.replaceOne(eq("_id", id(report)), run, UPSERT);
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
        runs.find(in("_id", ids)).forEach(it -> found.put(it.getString("_id"), it.getInteger("percent")));
        return found;
    }

    /** Returns an id with the version of the report: each attempt has its own run. */
    private static String id(Report report) {
        return "%s/%d".formatted(report.code(), report.version());
    }
}
