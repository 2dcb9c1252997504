package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import tools.jackson.databind.JsonNode;

/** Tests the limit of open event streams per caller. */
@ProgrammeTest
class ManyStreamsTests {

    private static final int MAX_STREAMS = 10;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Programme programme;
    private final ReportStreams streams;
    private final ReportWorker worker;
    private final ReportOrders orders;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<InputStream> opened = new ArrayList<>();

    ManyStreamsTests(Programme programme, ReportStreams streams, ReportWorker worker, ReportOrders orders) {
        this.programme = programme;
        this.streams = streams;
        this.worker = worker;
        this.orders = orders;
    }

    @BeforeEach
    void stopWorker() {
        worker.stop();
    }

    @AfterEach
    void startWorker() {
        client.shutdownNow();
        worker.start();
    }

    @Test
    void theEleventhStreamIsRefusedUntilAnotherHasEnded() throws IOException {
        var report = orders.order("eu");
        openMaxStreams("many", report);

        assertThat(errorCode("many", report)).isEqualTo("TOO_MANY_STREAMS");
        opened.getFirst().close();

        // The server detects a closed stream when it sends the next keep-alive event.
        await().atMost(TIMEOUT).until(() -> errorCode("many", report).isEmpty());
    }

    @Test
    void streamsOfOneCallerDoNotLimitOthers() {
        var report = orders.order("eu");
        openMaxStreams("busy", report);

        assertThat(errorCode("idle", report)).isEmpty();
    }

    /** Opens as many streams as one caller may have. */
    private void openMaxStreams(String subject, String report) {
        IntStream.range(0, MAX_STREAMS)
                .mapToObj(_ -> client.sendAsync(streams.request(token(subject), report), BodyHandlers.ofInputStream()))
                .map(it -> it.join().body())
                .forEach(opened::add);
    }

    /** Opens one more stream and returns the error code of its first event; empty if there is none. */
    private String errorCode(String subject, String report) {
        return streams.stream(token(subject), ReportStreams.PROGRESS, report)
                .next()
                .map(ManyStreamsTests::errorCode)
                .blockOptional(TIMEOUT)
                .orElseThrow();
    }

    private static String errorCode(JsonNode event) {
        return event.at("/errors/0/extensions/code").asString("");
    }

    private String token(String subject) {
        return programme.token(
                it -> it.subject(subject).claim("roles", List.of("LIAISON")).claim("donors", List.of("EU")));
    }
}
