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

/** Two processes of the programme on one database: this one, and another that can be killed. */
@ProgrammeTest
@TestMethodOrder(OrderAnnotation.class)
class TwoReplicasTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** The follower's interval, and what a loaded machine needs besides. */
    private static final Duration FOLLOWED = Duration.ofMillis(250).plusSeconds(2);

    private static final Duration OFTEN = Duration.ofMillis(10);

    private static @Nullable QadamProcess another;

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
        this.process = another(programme, address);
        this.here = here;
        this.there = new ReportOrders(programme.at(process));
        this.worker = worker;
        this.database = database;
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (another != null) {
            another.kill();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsRecordedAtOneIsSeenAtTheOtherByItsNextLook(boolean forth) {
        var ordered = (forth ? here : there).ordered("eu");

        await().pollInterval(OFTEN).atMost(FOLLOWED).until(() -> (forth ? there : here).isKnown("eu", ordered));
    }

    @Test
    void theSameOrderAtBothAtOnceIsOneRun() throws Exception {
        var key = UUID.randomUUID().toString();

        var codes = Parallel.<String>run(List.of(
                () -> here.ordered("eu", key, ReportOrders.euCsrm()),
                () -> there.ordered("eu", key, ReportOrders.euCsrm())));

        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
        for (var each : List.of(here, there)) {
            await().atMost(SOON).until(() -> each.state("eu", codes.getFirst()).equals("READY"));
        }
        assertThat(operations(codes.getFirst())).containsExactly("reportOrder", "reportMade");
        assertThat(database.getCollection("reports.files").countDocuments(regex("filename", "^" + codes.getFirst())))
                .isEqualTo(ReportFormat.values().length);
    }

    /** The last: its process is gone after it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aReportWhoseMakerIsKilledIsMadeByTheOtherWithinAMinute() throws Exception {
        var code = leftByItsMaker();

        await().atMost(Duration.ofMinutes(1)).until(() -> here.state("eu", code).equals("READY"));
    }

    /** A report on its way whose maker is gone; until then this replica makes none. */
    private String leftByItsMaker() throws Exception {
        worker.stop();
        try {
            var code = there.ordered("eu");
            await().pollInterval(OFTEN).atMost(SOON).until(() -> isBeingMade(code));
            process.kill();
            await().atMost(FOLLOWED).until(() -> here.isKnown("eu", code));
            assertThat(here.state("eu", code)).isEqualTo("ORDERED");
            return code;
        } finally {
            worker.start();
        }
    }

    private static QadamProcess another(Programme programme, MongoConnectionDetails address) throws IOException {
        if (another == null || !another.isAlive()) {
            var started = QadamProcess.beside(programme, String.valueOf(address.getConnectionString()));
            await().atMost(Duration.ofMinutes(2)).until(() -> started.answers() || !started.isAlive());
            another = started;
        }
        return another;
    }

    private boolean isBeingMade(String code) {
        return database.getCollection("shedLock").find(eq("report-" + code)).first() != null;
    }

    private List<String> operations(String code) {
        return database.getCollection("revisions")
                .find(eq("entries.code", code))
                .map(it -> it.getString("operation"))
                .into(new ArrayList<>());
    }
}
