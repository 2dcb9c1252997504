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

/** Tests that ordered reports are made once, and that unnamed files are deleted. */
@ProgrammeTest
record ReportWorkerTests(ReportOrders orders, ReportArchive archive, ReportCleanup cleanup, MongoDatabase database) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void reportsOrderedTogetherAreMadeOnceEach() {
        var ordered = Stream.of("2012-H2", "2013-H1", "2013-H2", "2014-H2", "2015-H1")
                .map(it -> Map.of("project", "EU-CSRM", "donor", "EU", "period", it, "language", "en"))
                .map(it -> orders.order("eu", it))
                .toList();

        await().atMost(TIMEOUT)
                .until(() ->
                        ordered.stream().allMatch(it -> orders.state("eu", it).equals("READY")));

        assertThat(ordered).allMatch(it -> countFiles(it) == ReportFormat.values().length);
    }

    @Test
    void filesOlderThanADayThatNoReportNamesAreDeleted() {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());
        archive.store("KILLED", ReportFormat.PDF, BYTES);
        archive.store("YOUNG", ReportFormat.PDF, BYTES);
        setUploadDateBack(Filters.or(named(code), named("KILLED")));

        cleanup.cleanupUnlocked();

        assertThat(countFiles("KILLED")).isZero();
        assertThat(countFiles("YOUNG")).isOne();
        assertThat(orders.download("eu", code)).isNotEmpty();
    }

    private long countFiles(String report) {
        return database.getCollection("reports.files").countDocuments(named(report));
    }

    private void setUploadDateBack(Bson files) {
        var twoDaysAgo = Date.from(Instant.now().minus(Duration.ofDays(2)));
        database.getCollection("reports.files").updateMany(files, Updates.set("uploadDate", twoDaysAgo));
    }

    private static Bson named(String report) {
        return Filters.regex("filename", "^" + Pattern.quote(report));
    }
}
