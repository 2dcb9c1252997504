package org.qadam.report.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.qadam.local.Programme;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows reports as a page does: by POST, as a stream of events. */
@Component
final class ReportStreams {

    static final String PROGRESS = """
            subscription ($code: String!) {
              reportProgress(code: $code) { code state percent donor { code } project { code } files { format } }
            }
            """;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Programme programme;

    ReportStreams(Programme programme) {
        this.programme = programme;
    }

    /** All events until the end. */
    List<JsonNode> events(String user, String code) {
        return stream(programme.tokenOf(user), PROGRESS, code)
                .collectList()
                .blockOptional(LONGEST)
                .orElseThrow();
    }

    Flux<JsonNode> stream(String token, String query, String code) {
        return programme
                .http()
                .mutate()
                .responseTimeout(LONGEST)
                .build()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(token))
                .accept(MediaType.TEXT_EVENT_STREAM)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", query, "variables", Map.of("code", code)))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .getResponseBody()
                .filter(it -> "next".equals(it.event()))
                .map(it -> JsonMapper.shared().readTree(it.data()));
    }
}
