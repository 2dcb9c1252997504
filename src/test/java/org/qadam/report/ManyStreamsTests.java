package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;

/** One caller follows so much at once: what she opens and forgets is not kept open for her without end. */
@ProgrammeTest
class ManyStreamsTests {

    private static final int ALLOWED = 10;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Programme programme;
    private final Following following;
    private final ReportWorker worker;
    private final Ordering ordering;
    private final List<Disposable> streams = new ArrayList<>();

    ManyStreamsTests(Programme programme, Following following, ReportWorker worker, Ordering ordering) {
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
        streams.forEach(Disposable::dispose);
        worker.start();
    }

    @Test
    void theEleventhIsRefusedUntilOneHasEnded() {
        var report = ordering.ordered("eu");
        follow("many", report, ALLOWED);

        assertThat(code("many", report)).isEqualTo("TOO_MANY_STREAMS");
        streams.getFirst().dispose();

        // That she has gone is found out by the sign of life.
        await().atMost(SOON).until(() -> code("many", report).isEmpty());
    }

    @Test
    void othersFollowAllTheSame() {
        var report = ordering.ordered("eu");
        follow("busy", report, ALLOWED);

        assertThat(code("idle", report)).isEmpty();
    }

    private void follow(String subject, String report, int times) {
        IntStream.range(0, times)
                .mapToObj(_ -> following.stream(token(subject), Following.PROGRESS, report)
                        .subscribe())
                .forEach(streams::add);
    }

    /** Of the error in the first event of one more stream. */
    private String code(String subject, String report) {
        return following.stream(token(subject), Following.PROGRESS, report)
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
