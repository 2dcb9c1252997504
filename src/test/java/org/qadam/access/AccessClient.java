package org.qadam.access;

import java.util.HashMap;
import java.util.Map;
import org.qadam.local.Programme;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends queries over HTTP as different personas and caches the answers, error answers included. */
final class AccessClient {

    private final Programme programme;
    private final JsonMapper json = new JsonMapper();
    private final Map<Question, Answer> asked = new HashMap<>();

    AccessClient(Programme programme) {
        this.programme = programme;
    }

    Answer ask(Persona who, String document) {
        return asked.computeIfAbsent(new Question(who, document), this::ask);
    }

    private Answer ask(Question question) {
        var token = question.who().token(programme);
        var result = programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> token.ifPresent(it::setBearerAuth))
                .accept(question.isSubscription() ? MediaType.TEXT_EVENT_STREAM : MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", question.document()))
                .exchange()
                .expectBody(String.class)
                .returnResult();
        return new Answer(
                result.getStatus().value(), json.readTree(firstEvent(String.valueOf(result.getResponseBody()))));
    }

    /** Returns the data of the firstEvent event of a stream, or the whole body where it is not a stream. */
    private static String firstEvent(String body) {
        return body.lines()
                .filter(it -> it.startsWith("data:"))
                .map(it -> it.substring("data:".length()))
                .findFirst()
                .orElse(body);
    }

    private record Question(Persona who, String document) {

        boolean isSubscription() {
            return document.startsWith("subscription");
        }
    }

    /** The HTTP status and JSON body of an answer. */
    record Answer(int status, JsonNode body) {}
}
