package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;

@ProgrammeTest
class ReportWorkerTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] BYTES = {1, 2, 3};

    private final ReportOrders ordering;
    private final ReportArchive archive;
    private final ReportCleanup cleanup;
    private final MongoDatabase database;

    ReportWorkerTests(ReportOrders ordering, ReportArchive archive, ReportCleanup cleanup, MongoDatabase database) {
        this.ordering = ordering;
        this.archive = archive;
        this.cleanup = cleanup;
        this.database = database;
    }

    @Test
    void reportsOrderedTogetherAreMadeOnceEach() {
        var ordered = Stream.of("2012-H2", "2013-H1", "2013-H2", "2014-H2", "2015-H1")
                .map(it -> Map.of("project", "EU-CSRM", "donor", "EU", "period", it, "language", "en"))
                .map(it -> ordering.ordered("eu", it))
                .toList();

        await().atMost(SOON)
                .until(() ->
                        ordered.stream().allMatch(it -> ordering.state("eu", it).equals("READY")));

        assertThat(ordered).allMatch(it -> filesOf(it) == ReportFormat.values().length);
    }

    @Test
    void filesOfYesterdayThatNoReportNamesAreDeleted() {
        var code = ordering.made("eu", ReportOrders.euCsrm());
        archive.store("KILLED", ReportFormat.PDF, BYTES);
        archive.store("YOUNG", ReportFormat.PDF, BYTES);
        makeOlder(Filters.or(named(code), named("KILLED")));

        cleanup.cleanupUnlocked();

        assertThat(filesOf("KILLED")).isZero();
        assertThat(filesOf("YOUNG")).isOne();
        assertThat(ordering.download("eu", code)).isNotEmpty();
    }

    private long filesOf(String report) {
        return database.getCollection("reports.files").countDocuments(named(report));
    }

    private void makeOlder(Bson files) {
        var before = Date.from(Instant.now().minus(Duration.ofDays(2)));
        database.getCollection("reports.files").updateMany(files, Updates.set("uploadDate", before));
    }

    private static Bson named(String report) {
        return Filters.regex("filename", "^" + Pattern.quote(report));
    }
}
