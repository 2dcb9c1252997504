package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Tests queries by GET, with entity tags. */
@ProgrammeTest
record QueryByGetTests(Programme programme) {

    private static final String QUERY = "query One($code: String!) { place(code: $code) { code } }";

    @Test
    void answersAQueryWithVariables() {
        get(QUERY, "{\"code\": \"KZ\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, private")
                .expectHeader()
                .exists(HttpHeaders.ETAG)
                .expectBody()
                .jsonPath("$.data.place.code")
                .isEqualTo("KZ");
    }

    @Test
    void anAnswerThatTheClientHasIsNotSentAgain() {
        var tag = get(QUERY, "{\"code\": \"KZ\"}")
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag();

        get(QUERY, "{\"code\": \"KZ\"}")
                .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { reportRetry(input: {key: \"a\", why: \"b\", report: \"c\", version: 1}) { report { code } } }",
                "subscription { reportProgress(code: \"R\") { state } }"
            })
    void refusesWhatIsNoQuery(String document) {
        get(document, "{}")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals(HttpHeaders.ALLOW, "POST");
    }

    @Test
    void answersASyntaxErrorLikePost() {
        get("{ place(", "{}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{", "text"})
    void refusesVariablesThatAreNoObject(String variables) {
        get(QUERY, variables)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .value(
                        String.class,
                        it -> assertThat(it).startsWith("The parameter variables is not a JSON object. Send,"));
    }

    @Test
    void refusesARequestWithoutAQuery() {
        programme
                .http()
                .get()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("viewer")))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .value(String.class, it -> assertThat(it).startsWith("The parameter query is missing. Send,"));
    }

    private WebTestClient.RequestHeadersSpec<?> get(String query, String variables) {
        return programme
                .http()
                .get()
                .uri(it -> it.path("/graphql")
                        .queryParam("query", "{query}")
                        .queryParam("variables", "{variables}")
                        .build(query, variables))
                .headers(it -> it.setBearerAuth(programme.tokenOf("viewer")));
    }
}
