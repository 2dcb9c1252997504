package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One caller follows so much at once: what she opens and forgets is not kept open for her without end. */
@ProgrammeTest
class ManyStreamsTests {

    private static final int ALLOWED = 10;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Programme programme;
    private final ReportStreams following;
    private final ReportWorker worker;
    private final ReportOrders ordering;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<InputStream> streams = new ArrayList<>();

    ManyStreamsTests(Programme programme, ReportStreams following, ReportWorker worker, ReportOrders ordering) {
        this.programme = programme;
        this.following = following;
        this.worker = worker;
        this.ordering = ordering;
    }

    @BeforeEach
    void keepReportsOrdered() {
        worker.stop();
    }

    @AfterEach
    void makeThemAgain() {
        browser.shutdownNow();
        worker.start();
    }

    @Test
    void theEleventhIsRefusedUntilOneHasEnded() throws IOException {
        var report = ordering.ordered("eu");
        follow("many", report);

        assertThat(code("many", report)).isEqualTo("TOO_MANY_STREAMS");
        streams.getFirst().close();

        // That she has gone is found out by the sign of life.
        await().atMost(SOON).until(() -> code("many", report).isEmpty());
    }

    @Test
    void othersFollowAllTheSame() {
        var report = ordering.ordered("eu");
        follow("busy", report);

        assertThat(code("idle", report)).isEmpty();
    }

    /** As often as she may. */
    private void follow(String subject, String report) {
        IntStream.range(0, ALLOWED)
                .mapToObj(_ -> browser.sendAsync(following(subject, report), BodyHandlers.ofInputStream()))
                .map(it -> it.join().body())
                .forEach(streams::add);
    }

    private HttpRequest following(String subject, String report) {
        var question = Map.of("query", ReportStreams.PROGRESS, "variables", Map.of("code", report));
        return HttpRequest.newBuilder(URI.create(programme.address() + "/graphql"))
                .header("Authorization", "Bearer " + token(subject))
                .header("Accept", MediaType.TEXT_EVENT_STREAM_VALUE)
                .header("Content-Type", MediaType.APPLICATION_JSON_VALUE)
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(question)))
                .build();
    }

    /** Of the error in the first event of one more stream. */
    private String code(String subject, String report) {
        return following.stream(token(subject), ReportStreams.PROGRESS, report)
                .next()
                .map(ManyStreamsTests::code)
                .blockOptional(SOON)
                .orElseThrow();
    }

    private static String code(JsonNode event) {
        return event.at("/errors/0/extensions/code").asString("");
    }

    private String token(String subject) {
        return programme.token(
                it -> it.subject(subject).claim("roles", List.of("LIAISON")).claim("donors", List.of("EU")));
    }
}
