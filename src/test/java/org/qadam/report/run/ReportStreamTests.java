package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Replica;
import org.qadam.report.Report;
import org.qadam.report.ReportOrders;
import org.qadam.report.Reports;
import tools.jackson.databind.json.JsonMapper;

/** Tests event streams on a report that another replica makes, and the end of closed streams. */
@ProgrammeTest
record ReportStreamTests(
        Programme programme,
        ReportOrders orders,
        ReportStreams streams,
        ReportWorker worker,
        ReportMaker otherReplica,
        ReportProgressStore runs,
        Reports reports,
        Replica replica) {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    @BeforeEach
    void stopWorker() {
        worker.stop();
    }

    @AfterEach
    void startWorker() {
        worker.start();
    }

    @Test
    void aStreamShowsTheProgressOnAnotherReplica() {
        var report = orderedReport();
        var percents = recordPercents(report);
        await().atMost(TIMEOUT).until(() -> percents.equals(List.of(0)));

        runs.setPercent(report, 25);
        await().atMost(TIMEOUT).until(() -> percents.contains(25));
        otherReplica.make(report);

        await().atMost(TIMEOUT).until(() -> percents.contains(100));
        assertThat(percents).startsWith(0, 25).endsWith(100);
    }

    @Test
    void subscriptionsEndWhenTheirConnectionsClose() {
        var report = orderedReport();
        var client = HttpClient.newHttpClient();
        var responses = IntStream.range(0, 5)
                .mapToObj(_ -> client.sendAsync(
                        streams.request(programme.tokenOf("eu"), report.code()), BodyHandlers.ofInputStream()))
                .toList();
        await().atMost(TIMEOUT).until(() -> subscriptions() == responses.size());

        client.shutdownNow();

        // The server detects a closed connection by keep-alive events. The first event after the close may still
        // succeed.
        await().atMost(Duration.ofSeconds(30)).until(() -> subscriptions() == 0);
    }

    private Report orderedReport() {
        var code = orders.order("eu");
        await().atMost(TIMEOUT).until(() -> found(code).size() == 1);
        return found(code).getFirst();
    }

    private List<Report> found(String code) {
        return reports.findOrdered(replica.head().position()).stream()
                .filter(it -> it.code().equals(code))
                .toList();
    }

    private List<Integer> recordPercents(Report report) {
        var percents = new CopyOnWriteArrayList<Integer>();
        streams.stream(programme.tokenOf("eu"), ReportStreams.PROGRESS, report.code())
                .subscribe(
                        it -> percents.add(it.at("/data/reportProgress/percent").asInt()));
        return percents;
    }

    private int subscriptions() {
        var body = programme
                .management()
                .get()
                .uri("/actuator/metrics/qadam.subscriptions")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body).at("/measurements/0/value").asInt();
    }
}
