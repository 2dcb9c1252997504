package org.qadam.report.run;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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

/** Subscribes to the progress of reports by POST and server-sent events, as the pages do. */
@Component
final class ReportStreams {

    static final String PROGRESS = """
            subscription ($code: String!) {
              reportProgress(code: $code) { code state percent donor { code } project { code } files { format } }
            }
            """;

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Programme programme;

    ReportStreams(Programme programme) {
        this.programme = programme;
    }

    /** Waits for the end of the stream and returns its events. */
    List<JsonNode> events(String user, String code) {
        return stream(programme.tokenOf(user), PROGRESS, code)
                .collectList()
                .blockOptional(TIMEOUT)
                .orElseThrow();
    }

    /** Returns a request that opens a stream of the progress, for a client whose connections the test closes. */
    HttpRequest request(String token, String code) {
        return HttpRequest.newBuilder(URI.create(programme.address() + "/graphql"))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", MediaType.TEXT_EVENT_STREAM_VALUE)
                .header("Content-Type", MediaType.APPLICATION_JSON_VALUE)
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body(PROGRESS, code))))
                .build();
    }

    private static Map<String, Object> body(String query, String code) {
        return Map.of("query", query, "variables", Map.of("code", code));
    }

    /** Opens a stream for a subscription with the variable {@code code}, and returns its "next" events. */
    Flux<JsonNode> stream(String token, String query, String code) {
        return programme
                .http()
                .mutate()
                .responseTimeout(TIMEOUT)
                .build()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(token))
                .accept(MediaType.TEXT_EVENT_STREAM)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body(query, code))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .getResponseBody()
                .filter(it -> "next".equals(it.event()))
                .map(it -> JsonMapper.shared().readTree(it.data()));
    }
}
