package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeBehindProxy;
import org.springframework.http.MediaType;

/** The database of a running application stops answering, but its connections stay open. */
class FrozenDatabaseTests {

    /** The application of this test limits a request to the database to one second. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private static final Duration OVERHEAD = Duration.ofMillis(1_500);

    @Test
    void queriesAreUnavailableWithinTheLimitOfARequestAndContinueAfterwards() throws IOException {
        try (var replica = new ProgrammeBehindProxy()) {
            replica.ask("viewer");
            replica.line().freeze();

            long began = System.nanoTime();
            var answer = ask(
                    replica,
                    "{ projects { totalCount nodes { code } } places { nodes { code } }"
                            + " events { nodes { code } } sources { nodes { code } } }");
            var time = Duration.ofNanos(System.nanoTime() - began);
            replica.line().resume();

            assertThat(answer).contains("\"code\":\"UNAVAILABLE\"");
            assertThat(time).isLessThan(LIMIT.plus(OVERHEAD));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(replica.ask("viewer")).contains("EU-CSRM"));
        }
    }

    private static String ask(ProgrammeBehindProxy replica, String query) {
        var programme = replica.the(Programme.class);
        return String.valueOf(programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("viewer")))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"query\": \"%s\"}".formatted(query))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
