package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import org.springframework.http.MediaType;

/** How a report on its way is followed. */
@ProgrammeTest
record ReportProgressTests(Programme programme, ReportOrders ordering, ReportStreams following) {

    @Test
    void tellsOfItUntilItIsReady() {
        var code = ordering.ordered("eu");

        assertThat(following
                        .events("eu", code)
                        .getLast()
                        .at("/data/reportProgress/state")
                        .asString())
                .isEqualTo("READY");
    }

    @Test
    void neverGoesBack() {
        var percents = following.events("eu", ordering.ordered("eu")).stream()
                .map(it -> it.at("/data/reportProgress/percent").asInt());

        assertThat(percents).isNotEmpty().isSorted().endsWith(100);
    }

    @Test
    void showsWhatHangsBelowItAtTheEnd() {
        var last = following.events("eu", ordering.ordered("eu")).getLast().at("/data/reportProgress");

        assertThat(List.of(
                        last.at("/project/code").asString(), last.at("/files").size()))
                .containsExactly("EU-CSRM", ReportFormat.values().length);
    }

    @Test
    void saysOfOneThatIsReadyThatItIs() {
        var code = ordering.made("eu", ReportOrders.euCsrm());

        assertThat(following.events("editor", code))
                .extracting(it -> it.at("/data/reportProgress/percent").asInt())
                .containsExactly(100);
    }

    @Test
    void tellsAForeignerThatThereIsNone() {
        assertThat(following.events("undp", ordering.ordered("eu")))
                .extracting(it -> it.at("/errors/0/extensions/code").asString())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void endsWithTheToken() {
        var code = ordering.ordered("eu");
        var token = programme.token(it -> it.subject("eu")
                .claim("roles", List.of("LIAISON"))
                .claim("donors", List.of("EU"))
                // The door allows 30 s for a clock that is off; the stream does not.
                .issuedAt(Instant.now().minusSeconds(60))
                .expiresAt(Instant.now().minusSeconds(1)));

        assertThat(following.stream(token, ReportStreams.PROGRESS, code)
                        .collectList()
                        .block(Duration.ofSeconds(10)))
                .isEmpty();
    }

    @Test
    void isNotForWhoBringsNoToken() {
        programme
                .http()
                .post()
                .uri("/graphql")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", ReportStreams.PROGRESS, "variables", Map.of("code", "x")))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void isToldOnlyInAStream() {
        programme
                .as("eu")
                .document(ReportStreams.PROGRESS)
                .variable("code", "x")
                .execute()
                .errors()
                .satisfy(it -> assertThat(it)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("STREAM_ONLY"));
    }

    @Test
    void aQuestionThatIsWrongIsSaidInTheStream() {
        var said = following.stream(programme.tokenOf("eu"), "subscription { nothing }", "x")
                .blockFirst();

        assertThat(String.valueOf(said)).contains("nothing");
    }
}
