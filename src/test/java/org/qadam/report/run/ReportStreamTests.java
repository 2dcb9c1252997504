package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Tests event streams on a report that another replica makes, and the end of closed streams. */
@ProgrammeTest
class ReportStreamTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final Programme programme;
    private final ReportOrders orders;
    private final ReportStreams streams;
    private final ReportWorker worker;
    private final ReportMaker otherReplica;
    private final ReportProgressStore runs;
    private final Reports reports;
    private final Replica replica;
    private final List<Integer> percents = new CopyOnWriteArrayList<>();

    ReportStreamTests(
            Programme programme,
            ReportOrders orders,
            ReportStreams streams,
            ReportWorker worker,
            ReportMaker run,
            ReportRuns runs,
            Clock clock,
            Reports reports,
            Replica replica) {
        this.programme = programme;
        this.orders = orders;
        this.streams = streams;
        this.worker = worker;
        this.otherReplica = run;
        this.runs = new ReportProgressStore(runs, clock);
        this.reports = reports;
        this.replica = replica;
    }

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
        recordPercents(report);
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
                .mapToObj(_ -> client.sendAsync(request(report), BodyHandlers.ofInputStream()))
                .toList();
        await().atMost(TIMEOUT).until(() -> subscriptions() == responses.size());

        client.shutdownNow();

        // The server detects a closed connection by keep-alive events. The first event after the close may still
        // succeed.
        await().atMost(Duration.ofSeconds(30)).until(() -> subscriptions() == 0);
    }

    private HttpRequest request(Report report) {
        var body = Map.of("query", ReportStreams.PROGRESS, "variables", Map.of("code", report.code()));
        return HttpRequest.newBuilder(URI.create(programme.address() + "/graphql"))
                .header("Authorization", "Bearer " + programme.tokenOf("eu"))
                .header("Accept", MediaType.TEXT_EVENT_STREAM_VALUE)
                .header("Content-Type", MediaType.APPLICATION_JSON_VALUE)
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
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

    private void recordPercents(Report report) {
        streams.stream(programme.tokenOf("eu"), ReportStreams.PROGRESS, report.code())
                .subscribe(
                        it -> percents.add(it.at("/data/reportProgress/percent").asInt()));
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
