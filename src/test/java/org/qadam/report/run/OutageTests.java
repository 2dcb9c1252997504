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

/** Tests answers, health, log and running reports while the database is unreachable and after it returns. */
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGER_THAN_REQUEST_LIMIT = Duration.ofMillis(1_200);
    private static final Duration A_MOMENT = Duration.ofMillis(5);
    private static final String DOES_NOT_ANSWER = "The database does not answer";
    private static final ProgrammeBehindProxy REPLICA = new ProgrammeBehindProxy();
    private static final TcpProxy PROXY = REPLICA.line();

    private final Programme programme = REPLICA.the(Programme.class);
    private final ReportOrders orders = REPLICA.the(ReportOrders.class);

    @AfterAll
    static void stop() throws IOException {
        REPLICA.close();
    }

    @AfterEach
    void restoreConnection() {
        PROXY.mend();
        await().atMost(TIMEOUT).until(REPLICA::isWell);
    }

    @Test
    void aQueryIsRefusedAsUnavailableUntilTheDatabaseReturns() throws IOException {
        PROXY.goDown();
        var refused = REPLICA.ask("viewer");
        PROXY.mend();

        assertThat(refused).contains(DOES_NOT_ANSWER, "\"code\":\"UNAVAILABLE\"", "\"retryable\":true");
        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThat(REPLICA.ask("viewer")).contains("EU-CSRM"));
    }

    @Test
    void aQueryOfALiaisonIsRefusedAsUnavailable() throws IOException {
        PROXY.goDown();

        assertThat(REPLICA.ask("eu")).contains(DOES_NOT_ANSWER, "\"code\":\"UNAVAILABLE\"", "\"retryable\":true");
    }

    @Test
    void aDownloadIsRefusedWithRetryAfter() throws IOException {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());
        PROXY.goDown();

        download(code)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody(String.class)
                .value(it -> assertThat(it).contains(DOES_NOT_ANSWER, "\"code\":\"UNAVAILABLE\""));
    }

    @Test
    void everyAnswerDuringOutagesIsDataOrUnavailable() throws Exception {
        var answers = new CopyOnWriteArrayList<String>();
        var stopped = new AtomicBoolean();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4)
                    .forEach(_ -> callers.execute(() -> {
                        while (!stopped.get()) {
                            answers.add(REPLICA.ask("viewer"));
                        }
                    }));
            try {
                for (int outage = 0; outage < 3; outage++) {
                    await().atMost(TIMEOUT).until(() -> lastAnswer(answers).contains("EU-CSRM"));
                    PROXY.goDown();
                    await().atMost(TIMEOUT).until(() -> lastAnswer(answers).contains("UNAVAILABLE"));
                    PROXY.mend();
                }
            } finally {
                stopped.set(true);
            }
        }

        assertThat(answers).allMatch(it -> it.contains("EU-CSRM") != it.contains("\"code\":\"UNAVAILABLE\""));
    }

    private static String lastAnswer(List<String> answers) {
        return answers.isEmpty() ? "" : answers.getLast();
    }

    @Test
    void healthIsDownUntilTheDatabaseReturns() throws IOException {
        PROXY.goDown();

        REPLICA.health()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("DOWN")
                .jsonPath("$.components.mongo.status")
                .isEqualTo("DOWN")
                .jsonPath("$.components.mongo.details.error")
                .value(it -> assertThat(String.valueOf(it)).contains(DOES_NOT_ANSWER));
        PROXY.mend();
        await().atMost(TIMEOUT).until(REPLICA::isWell);
    }

    @Test
    void aRefusedChangeIsRecordedOnceWhenRepeatedWithItsKey() throws IOException {
        var key = "in-an-outage";
        PROXY.goDown();
        var refused = orders.submit("editor", key, ReportOrders.euCsrm())
                .returnResponse()
                .getErrors();
        PROXY.mend();

        var codes = IntStream.range(0, 2)
                .mapToObj(_ -> orders.order("editor", key, ReportOrders.euCsrm()))
                .toList();

        assertThat(refused)
                .extracting(
                        it -> it.getExtensions().get("code"),
                        it -> it.getExtensions().get("retryable"))
                .containsExactly(tuple("UNAVAILABLE", true));
        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
    }

    @Test
    void aReportInProgressIsMadeAfterTheOutage() throws Exception {
        var code = orders.order("eu");
        await().pollDelay(Duration.ZERO).pollInterval(A_MOMENT).until(() -> isInProgress(code));
        assertThat(orders.state("eu", code)).isEqualTo("ORDERED");
        PROXY.goDown();
        Thread.sleep(LONGER_THAN_REQUEST_LIMIT);
        PROXY.mend();

        await().atMost(TIMEOUT).until(() -> REPLICA.ask("viewer").contains("EU-CSRM"));
        await().atMost(TIMEOUT).until(() -> !orders.state("eu", code).equals("ORDERED"));
        assertThat(orders.state("eu", code)).isEqualTo("READY");
    }

    @Test
    void theLogStatesStartAndEndOfAnOutageWithoutStackTrace(CapturedOutput output) throws Exception {
        PROXY.goDown();
        REPLICA.ask("viewer");
        REPLICA.ask("eu");
        REPLICA.health();
        Thread.sleep(3_000);
        PROXY.mend();

        await().atMost(TIMEOUT).until(() -> output.getOut().contains("following the register continues"));
        assertThat(output.getAll())
                .containsOnlyOnce("Outage of the database: following the register is interrupted")
                .doesNotContain("\tat ");
    }

    private static boolean isInProgress(String code) {
        return REPLICA.the(MongoDatabase.class)
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
