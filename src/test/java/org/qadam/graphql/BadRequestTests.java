package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Tests the errors for requests that contain no query. Each has the same format as a GraphQL error. */
@ProgrammeTest
record BadRequestTests(Programme programme) {

    private static final String QUERY = "{\"query\": \"{ me { subject } }\"}";

    static List<String> malformedBodies() {
        return List.of(
                "hello",
                "null",
                "[]",
                "\"{ me { subject } }\"",
                "{}",
                "{\"query\": null, \"extensions\": null}",
                "{\"query\": 1}",
                "{\"query\": \"{ me { subject } }\", \"operationName\": 1}",
                "{\"query\": \"{ me { subject } }\", \"variables\": []}",
                "{\"query\": \"{ me { subject } }\"} {}");
    }

    @ParameterizedTest
    @MethodSource("malformedBodies")
    void refusesAMalformedBody(String body) {
        assertError(
                post().contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange(), 400, "MALFORMED");
    }

    @ParameterizedTest
    @MethodSource("malformedBodies")
    void refusesAMalformedBodyOfAStreamRequest(String body) {
        assertError(
                postForStream()
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange(),
                400,
                "MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/graphql", "application/x-www-form-urlencoded"})
    void refusesABodyThatIsNotJson(String type) {
        assertError(
                post().header(HttpHeaders.CONTENT_TYPE, type).bodyValue(QUERY).exchange(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/graphql", "application/x-www-form-urlencoded"})
    void refusesABodyOfAStreamRequestThatIsNotJson(String type) {
        assertError(
                postForStream()
                        .header(HttpHeaders.CONTENT_TYPE, type)
                        .bodyValue(QUERY)
                        .exchange(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png", "nonsense"})
    void refusesToAnswerInAnotherFormatThanJson(String accepted) {
        var response = post().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT, accepted)
                .bodyValue(QUERY)
                .exchange();

        assertError(response, 406, "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void allowsOnlyGetAndPost(String method) {
        var response = signedIn(HttpMethod.valueOf(method)).exchange();

        assertError(response.expectHeader().valueEquals(HttpHeaders.ALLOW, "GET,POST"), 405, "METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(ints = {256 << 10, 20 << 20})
    void refusesABodyThatIsTooLarge(int size) {
        assertError(
                post().contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(queryWithPadding(size))
                        .exchange(),
                413,
                "TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(ints = {256 << 10, 20 << 20})
    void refusesABodyOfAStreamRequestThatIsTooLarge(int size) {
        assertError(
                postForStream()
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(queryWithPadding(size))
                        .exchange(),
                413,
                "TOO_LARGE");
    }

    @Test
    void acceptsABodyBelowTheLimit() {
        post().contentType(MediaType.APPLICATION_JSON)
                .bodyValue(queryWithPadding(250 << 10))
                .exchange()
                .expectBody()
                .jsonPath("$.data.me.subject")
                .isEqualTo("viewer");
    }

    @Test
    void ignoresAMalformedAcceptLanguageHeader() {
        post().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "!!;q=much")
                .bodyValue(QUERY)
                .exchange()
                .expectBody()
                .jsonPath("$.data.me.subject")
                .isEqualTo("viewer");
    }

    @Test
    void acceptsNullVariables() {
        post().contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"query\": \"{ me { subject } }\", \"variables\": null, \"extensions\": null}")
                .exchange()
                .expectBody()
                .jsonPath("$.data.me.subject")
                .isEqualTo("viewer");
    }

    private static String queryWithPadding(int size) {
        return QUERY.replaceFirst("}$", ", \"variables\": {\"file\": \"" + "x".repeat(size) + "\"}}");
    }

    private RequestBodySpec postForStream() {
        return post().accept(MediaType.TEXT_EVENT_STREAM);
    }

    private RequestBodySpec post() {
        return signedIn(HttpMethod.POST);
    }

    private RequestBodySpec signedIn(HttpMethod method) {
        return programme
                .http()
                .method(method)
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("viewer")));
    }

    private static void assertError(ResponseSpec response, int status, String code) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .value(body -> assertThat(body)
                        .startsWith("{\"errors\":[{\"message\":\"")
                        .contains("\"code\":\"%s\",\"retryable\":false".formatted(code))
                        .doesNotContain("Exception", "org.", "java"));
    }
}
