package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qadam.local.ErrorCodes;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import org.springframework.http.MediaType;

/** Tests the subscription to the progress of a report. */
@ProgrammeTest
record ReportProgressTests(Programme programme, ReportOrders orders, ReportStreams streams) {

    @Test
    void theLastEventIsReady() {
        var code = orders.order("eu");

        assertThat(streams.events("eu", code)
                        .getLast()
                        .at("/data/reportProgress/state")
                        .asString())
                .isEqualTo("READY");
    }

    @Test
    void theProgressNeverDecreases() {
        var percents = streams.events("eu", orders.order("eu")).stream()
                .map(it -> it.at("/data/reportProgress/percent").asInt());

        assertThat(percents).isNotEmpty().isSorted().endsWith(100);
    }

    @Test
    void theLastEventHasTheProjectAndTheFiles() {
        var last = streams.events("eu", orders.order("eu")).getLast().at("/data/reportProgress");

        assertThat(List.of(
                        last.at("/project/code").asString(), last.at("/files").size()))
                .containsExactly("EU-CSRM", ReportFormat.values().length);
    }

    @Test
    void aReadyReportHasOneEvent() {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());

        assertThat(streams.events("editor", code))
                .extracting(it -> it.at("/data/reportProgress/percent").asInt())
                .containsExactly(100);
    }

    @Test
    void aHiddenReportIsNotFound() {
        assertThat(streams.events("undp", orders.order("eu")))
                .extracting(it -> it.at("/errors/0/extensions/code").asString())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void theStreamEndsWhenTheTokenExpires() {
        var code = orders.order("eu");
        var token = programme.token(it -> it.subject("eu")
                .claim("roles", List.of("LIAISON"))
                .claim("donors", List.of("EU"))
                // A request allows a clock skew of 30 seconds; the stream allows none.
                .issuedAt(Instant.now().minusSeconds(60))
                .expiresAt(Instant.now().minusSeconds(1)));

        assertThat(streams.stream(token, ReportStreams.PROGRESS, code)
                        .collectList()
                        .block(Duration.ofSeconds(10)))
                .isEmpty();
    }

    @Test
    void aRequestWithoutTokenIsUnauthorized() {
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
    void aRequestOutsideAStreamIsRefused() {
        var answer = programme
                .as("eu")
                .document(ReportStreams.PROGRESS)
                .variable("code", "x")
                .execute();

        assertThat(ErrorCodes.of(answer)).containsExactly("STREAM_ONLY");
    }

    @Test
    void aWrongSubscriptionIsRefusedInTheStream() {
        var event = streams.stream(programme.tokenOf("eu"), "subscription { nothing }", "x")
                .blockFirst();

        assertThat(String.valueOf(event)).contains("nothing");
    }
}
