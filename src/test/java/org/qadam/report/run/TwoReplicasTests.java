package org.qadam.report.run;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.local.QadamProcess;
import org.qadam.register.Parallel;
import org.qadam.report.ReportOrders;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

/** Tests two replicas on one database: this process, and another process that a test kills. */
@ProgrammeTest
@TestMethodOrder(OrderAnnotation.class)
class TwoReplicasTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** Interval at which a replica reads new revisions, plus two seconds for a loaded machine. */
    private static final Duration FOLLOW_TIMEOUT = Duration.ofMillis(250).plusSeconds(2);

    private static final Duration POLL_INTERVAL = Duration.ofMillis(10);

    private static @Nullable QadamProcess sharedProcess;

    private final ReportOrders here;
    private final ReportOrders there;
    private final QadamProcess process;
    private final ReportWorker worker;
    private final MongoDatabase database;

    TwoReplicasTests(
            Programme programme,
            ReportOrders here,
            ReportWorker worker,
            MongoDatabase database,
            MongoConnectionDetails address)
            throws IOException {
        this.process = runningProcess(programme, address);
        this.here = here;
        this.there = new ReportOrders(programme.at(process));
        this.worker = worker;
        this.database = database;
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (sharedProcess != null) {
            sharedProcess.kill();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReportOrderedOnOneReplicaIsSoonVisibleOnTheOther(boolean orderedHere) {
        var ordered = (orderedHere ? here : there).order("eu");

        await().pollInterval(POLL_INTERVAL)
                .atMost(FOLLOW_TIMEOUT)
                .until(() -> (orderedHere ? there : here).isVisible("eu", ordered));
    }

    @Test
    void theSameOrderOnBothReplicasMakesOneReport() throws Exception {
        var key = UUID.randomUUID().toString();

        var codes = Parallel.<String>run(List.of(
                () -> here.order("eu", key, ReportOrders.euCsrm()),
                () -> there.order("eu", key, ReportOrders.euCsrm())));

        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
        for (var replica : List.of(here, there)) {
            await().atMost(TIMEOUT)
                    .until(() -> replica.state("eu", codes.getFirst()).equals("READY"));
        }
        assertThat(operations(codes.getFirst())).containsExactly("reportOrder", "reportMade");
        assertThat(database.getCollection("reports.files").countDocuments(regex("filename", "^" + codes.getFirst())))
                .isEqualTo(ReportFormat.values().length);
    }

    /** Runs last, because the test kills the other process. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aReportOfAKilledReplicaIsMadeByTheOtherWithinAMinute() throws Exception {
        var code = orderAndKillItsReplica();

        await().atMost(Duration.ofMinutes(1)).until(() -> here.state("eu", code).equals("READY"));
    }

    /**
     * Orders a report on the other replica and kills that replica while the report is in progress. The worker of this
     * replica is stopped until then.
     */
    private String orderAndKillItsReplica() throws Exception {
        worker.stop();
        try {
            var code = there.order("eu");
            await().pollInterval(POLL_INTERVAL).atMost(TIMEOUT).until(() -> isInProgress(code));
            process.kill();
            await().atMost(FOLLOW_TIMEOUT).until(() -> here.isVisible("eu", code));
            assertThat(here.state("eu", code)).isEqualTo("ORDERED");
            return code;
        } finally {
            worker.start();
        }
    }

    private static QadamProcess runningProcess(Programme programme, MongoConnectionDetails address) throws IOException {
        if (sharedProcess == null || !sharedProcess.isAlive()) {
            var started = QadamProcess.beside(programme, String.valueOf(address.getConnectionString()));
            await().atMost(Duration.ofMinutes(2)).until(() -> started.answers() || !started.isAlive());
            sharedProcess = started;
        }
        return sharedProcess;
    }

    private boolean isInProgress(String code) {
        return database.getCollection("shedLock").find(eq("report-" + code)).first() != null;
    }

    private List<String> operations(String code) {
        return database.getCollection("revisions")
                .find(eq("entries.code", code))
                .map(it -> it.getString("operation"))
                .into(new ArrayList<>());
    }
}
