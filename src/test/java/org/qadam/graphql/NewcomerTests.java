package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Tests that the errors of first requests say what to write instead. */
@ProgrammeTest
record NewcomerTests(Programme programme) {

    private static final String HASH = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"ab\"}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { me { subjekt } }                            | Did you mean subject?
            { plaices { totalCount } }                    | Did you mean places
            { me { colour } }                             | Fields of Caller: subject
            { events(filter: {kind: PARTY}) { totalCount } } | Values of EventKind: CONFERENCE
            { events(sort: {by: COLOUR}) { totalCount } } | Values of SortKey: DAY, CODE.
            """)
    void namesWhatTheSchemaHas(String query, String hint) {
        assertThat(post(JsonMapper.shared().writeValueAsString(Map.of("query", query))))
                .contains(hint);
    }

    @Test
    void namesTheValuesOfAnEnumForAVariable() {
        var query = "query($it: SortKey!) { events(sort: {by: $it}) { totalCount } }";
        var body = Map.of("query", query, "variables", Map.of("it", "COLOUR"));

        assertThat(post(JsonMapper.shared().writeValueAsString(body))).contains("Values of SortKey: DAY, CODE.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"query": }       | line 1, column 11
            {"query" "x"}     | line 1, column
            hello             | line 1, column
            {"a": 1, "a": 2}  | line 1, column
            """)
    void namesThePositionInMalformedJson(String body, String position) {
        assertThat(post(body)).contains(position, "\"code\":\"MALFORMED\"");
    }

    @Test
    void asksForTheQueryOfAHash() {
        assertThat(post("{\"extensions\": %s}".formatted(HASH)))
                .contains("\"message\":\"PersistedQueryNotSupported\"", "\"code\":\"PERSISTED_QUERY_NOT_SUPPORTED\"");
        assertThat(post("{\"query\": \"{ me { subject } }\", \"extensions\": %s}".formatted(HASH)))
                .contains("\"subject\":\"viewer\"");
    }

    @Test
    void asksForTheQueryOfAHashByGet() {
        assertThat(body(programme
                        .http()
                        .get()
                        .uri(it -> it.path("/graphql")
                                .queryParam("extensions", "{extensions}")
                                .build(HASH))
                        .headers(it -> it.setBearerAuth(programme.tokenOf("viewer")))))
                .contains("\"message\":\"PersistedQueryNotSupported\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/xml", "text/html", "*/*", "application/json"})
    void answersTheSignInAddressesAsJsonOnly(String accept) {
        var answer = body(programme.http().get().uri("/signin.json").header("Accept", accept));

        assertThat(answer).startsWith("{").doesNotContain("<");
    }

    private String post(String body) {
        return body(programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("viewer")))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body));
    }

    private static String body(WebTestClient.RequestHeadersSpec<?> request) {
        return String.valueOf(
                request.exchange().expectBody(String.class).returnResult().getResponseBody());
    }
}
