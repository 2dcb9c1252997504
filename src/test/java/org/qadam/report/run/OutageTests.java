package org.qadam.report.run;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeBehindProxy;
import org.qadam.local.TcpProxy;
import org.qadam.report.ReportOrders;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The database is gone for a while: what is told meanwhile, and that all goes on when it is back. */
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long LONGER_THAN_ONE_REQUEST = 1_200;
    private static final String DOES_NOT_ANSWER = "The database does not answer";
    private static final ProgrammeBehindProxy QADAM = new ProgrammeBehindProxy();
    private static final TcpProxy LINE = QADAM.line();

    private final Programme programme = QADAM.the(Programme.class);
    private final ReportOrders ordering = QADAM.the(ReportOrders.class);

    @AfterAll
    static void stop() throws IOException {
        QADAM.close();
    }

    @AfterEach
    void mend() {
        LINE.mend();
        await().atMost(SOON).until(QADAM::isWell);
    }

    @Test
    void whoAsksMeanwhileIsToldSoAndIsAnsweredWhenItIsBack() throws IOException {
        LINE.goDown();
        var meanwhile = QADAM.ask("viewer");
        LINE.mend();

        assertThat(meanwhile).contains(DOES_NOT_ANSWER, "\"code\":\"UNAVAILABLE\"", "\"retryable\":true");
        await().atMost(SOON).untilAsserted(() -> assertThat(QADAM.ask("viewer")).contains("EU-CSRM"));
    }

    @Test
    void aLiaisonWhoseProjectsCannotEvenBeLookedUpIsToldTheSame() throws IOException {
        LINE.goDown();

        assertThat(QADAM.ask("eu")).contains(DOES_NOT_ANSWER, "\"code\":\"UNAVAILABLE\"", "\"retryable\":true");
    }

    @Test
    void aDownloadIsToldSoAndWhenToComeAgain() throws IOException {
        var code = ordering.made("eu", ReportOrders.euCsrm());
        LINE.goDown();

        download(code)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody(String.class)
                .value(it -> assertThat(it).contains(DOES_NOT_ANSWER, "\"code\":\"UNAVAILABLE\""));
    }

    @Test
    void nobodyIsToldAnythingElseWhileItGoesAndComes() throws Exception {
        var answers = new CopyOnWriteArrayList<String>();
        var enough = new AtomicBoolean();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4)
                    .forEach(_ -> people.execute(() -> {
                        while (!enough.get()) {
                            answers.add(QADAM.ask("viewer"));
                        }
                    }));
            try {
                for (int time = 0; time < 3; time++) {
                    await().atMost(SOON).until(() -> lastOf(answers).contains("EU-CSRM"));
                    LINE.goDown();
                    await().atMost(SOON).until(() -> lastOf(answers).contains("UNAVAILABLE"));
                    LINE.mend();
                }
            } finally {
                enough.set(true);
            }
        }

        assertThat(answers).allMatch(it -> it.contains("EU-CSRM") != it.contains("\"code\":\"UNAVAILABLE\""));
    }

    private static String lastOf(List<String> answers) {
        return answers.isEmpty() ? "" : answers.getLast();
    }

    @Test
    void itsHealthSaysThatTheDatabaseIsDownAndThatItIsBack() throws IOException {
        LINE.goDown();

        QADAM.health()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("DOWN")
                .jsonPath("$.components.mongo.status")
                .isEqualTo("DOWN")
                .jsonPath("$.components.mongo.details.error")
                .value(it -> assertThat(String.valueOf(it)).contains(DOES_NOT_ANSWER));
        LINE.mend();
        await().atMost(SOON).until(QADAM::isWell);
    }

    @Test
    void aChangeThatWasNotRecordedIsRecordedOnceWhenItIsSentAgain() throws IOException {
        var key = "in-an-outage";
        LINE.goDown();
        var refused = ordering.order("editor", key, ReportOrders.euCsrm())
                .returnResponse()
                .getErrors();
        LINE.mend();

        var codes = IntStream.range(0, 2)
                .mapToObj(_ -> ordering.ordered("editor", key, ReportOrders.euCsrm()))
                .toList();

        assertThat(refused)
                .extracting(
                        it -> it.getExtensions().get("code"),
                        it -> it.getExtensions().get("retryable"))
                .containsExactly(tuple("UNAVAILABLE", true));
        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
    }

    @Test
    void aReportThatIsBeingMadeDoesNotFailButIsMadeWhenItIsBack() throws Exception {
        var code = ordering.ordered("eu");
        await().atMost(SOON).until(() -> isBeingMade(code));
        assertThat(ordering.state("eu", code)).isEqualTo("ORDERED");
        LINE.goDown();
        Thread.sleep(LONGER_THAN_ONE_REQUEST);
        LINE.mend();

        await().atMost(SOON).until(() -> QADAM.ask("viewer").contains("EU-CSRM"));
        await().atMost(SOON).until(() -> !ordering.state("eu", code).equals("ORDERED"));
        assertThat(ordering.state("eu", code)).isEqualTo("READY");
    }

    @Test
    void theLogSaysWhenItWentAndWhenItIsBackAndPrintsNoStack(CapturedOutput output) throws Exception {
        LINE.goDown();
        QADAM.ask("viewer");
        QADAM.ask("eu");
        QADAM.health();
        Thread.sleep(3_000);
        LINE.mend();

        await().atMost(SOON)
                .until(() ->
                        output.getOut().contains("Outage of the database is over: following the register continues"));
        assertThat(output.getAll())
                .containsOnlyOnce("Outage of the database: following the register is interrupted")
                .doesNotContain("\tat ");
    }

    private static boolean isBeingMade(String code) {
        return QADAM.the(MongoDatabase.class)
                        .getCollection("shedLock")
                        .find(eq("report-" + code))
                        .first()
                != null;
    }

    private ResponseSpec download(String code) {
        return programme
                .http()
                .get()
                .uri("/reports/{code}/pdf", code)
                .headers(it -> it.setBearerAuth(programme.tokenOf("eu")))
                .exchange();
    }
}
