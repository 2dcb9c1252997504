package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
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

/** A report that another replica makes is followed all the same, and whoever goes is forgotten. */
@ProgrammeTest
class ReportStreamTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final Programme programme;
    private final ReportOrders ordering;
    private final ReportStreams following;
    private final ReportWorker worker;
    private final ReportRun elsewhere;
    private final ReportRuns told;
    private final Reports reports;
    private final Replica replica;
    private final List<Integer> percents = new CopyOnWriteArrayList<>();

    ReportStreamTests(
            Programme programme,
            ReportOrders ordering,
            ReportStreams following,
            ReportWorker worker,
            ReportRun run,
            MongoDatabase database,
            Clock clock,
            Reports reports,
            Replica replica) {
        this.programme = programme;
        this.ordering = ordering;
        this.following = following;
        this.worker = worker;
        this.elsewhere = run;
        this.told = new ReportRuns(database, clock);
        this.reports = reports;
        this.replica = replica;
    }

    @BeforeEach
    void leaveItToOthers() {
        worker.stop();
    }

    @AfterEach
    void makeThemAgain() {
        worker.start();
    }

    @Test
    void tellsWhatAnotherReplicaHasReached() {
        var report = ordered();
        follow(report);
        await().atMost(SOON).until(() -> percents.equals(List.of(0)));

        told.setPercent(report, 25);
        await().atMost(SOON).until(() -> percents.contains(25));
        elsewhere.make(report);

        await().atMost(SOON).until(() -> percents.contains(100));
        assertThat(percents).startsWith(0, 25).endsWith(100);
    }

    @Test
    void forgetsWhoHasGone() {
        var report = ordered();
        var browser = HttpClient.newHttpClient();
        var streams = IntStream.range(0, 5)
                .mapToObj(_ -> browser.sendAsync(following(report), BodyHandlers.ofInputStream()))
                .toList();
        await().atMost(SOON).until(() -> watches() == streams.size());

        browser.shutdownNow();

        // Found out by the sign of life, the first of which may still go into the void.
        await().atMost(Duration.ofSeconds(30)).until(() -> watches() == 0);
    }

    private HttpRequest following(Report report) {
        var question = Map.of("query", ReportStreams.PROGRESS, "variables", Map.of("code", report.code()));
        return HttpRequest.newBuilder(URI.create(programme.address() + "/graphql"))
                .header("Authorization", "Bearer " + programme.tokenOf("eu"))
                .header("Accept", MediaType.TEXT_EVENT_STREAM_VALUE)
                .header("Content-Type", MediaType.APPLICATION_JSON_VALUE)
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(question)))
                .build();
    }

    private Report ordered() {
        var code = ordering.ordered("eu");
        await().atMost(SOON).until(() -> found(code).size() == 1);
        return found(code).getFirst();
    }

    private List<Report> found(String code) {
        return reports.findOrdered(replica.head().position()).stream()
                .filter(it -> it.code().equals(code))
                .toList();
    }

    private void follow(Report report) {
        following.stream(programme.tokenOf("eu"), ReportStreams.PROGRESS, report.code())
                .subscribe(
                        it -> percents.add(it.at("/data/reportProgress/percent").asInt()));
    }

    private int watches() {
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
