package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeBehindProxy;
import org.springframework.http.MediaType;

/** The database of a running application stops answering, but its connections stay open. */
class FrozenDatabaseTests {

    /** The application of this test limits a request to the database to one second. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private static final Duration OVERHEAD = Duration.ofSeconds(1);

    private static final int LISTS = 25;

    @Test
    void equalQueriesAreUnavailableWithinTheLimitOfARequestAndContinueAfterwards() throws IOException {
        try (var replica = new ProgrammeBehindProxy()) {
            replica.ask("viewer");
            replica.line().freeze();

            long began = System.nanoTime();
            var query = IntStream.range(0, LISTS)
                    .mapToObj("list%d: sources(first: 1) { nodes { code } }"::formatted)
                    .collect(Collectors.joining(" ", "{ ", " }"));
            var other = CompletableFuture.supplyAsync(() -> ask(replica, query), Thread::startVirtualThread);
            var answers = List.of(ask(replica, query), other.join());
            var time = Duration.ofNanos(System.nanoTime() - began);
            replica.line().resume();

            assertThat(answers).allMatch(it -> it.contains("\"code\":\"UNAVAILABLE\""));
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
