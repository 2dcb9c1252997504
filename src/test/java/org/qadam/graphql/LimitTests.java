package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the limits of a request. Each has a code, and no error answer is much larger than its request. */
@ProgrammeTest
record LimitTests(Programme programme) {

    private static final int MAX_ANSWER = 4_000;
    private static final String LONG = "x".repeat(30_000);
    private static final String FLOOD = "@skip(if: false) ".repeat(90);
    private static final String RETRY =
            "reportRetry(input: {key: \"m\", why: \"w\", report: \"NONE\", version: 1}) { problems { code } }";

    static List<String> directiveFloods() {
        return List.of(
                "{ me { subject %s } }",
                "{ me %s { subject } }",
                "{ me { ...F %s } } fragment F on Caller { subject }",
                "{ me { ...F } } fragment F on Caller %s { subject }",
                "{ me { ... on Caller %s { subject } } }",
                "query %s { me { subject } }",
                "query($it: String %s) { place(code: $it) { code } }");
    }

    @ParameterizedTest
    @MethodSource("directiveFloods")
    void refusesManyDirectivesInOnePlace(String query) {
        assertThat(codes(query.formatted(FLOOD))).containsExactly("TOO_MANY_DIRECTIVES");
    }

    @Test
    void allowsFourDirectivesInEachPlace() {
        assertThat(codes("{ me { subject @skip(if: false) @include(if: true) roles @skip(if: false) } }"))
                .isEmpty();
    }

    @Test
    void namesTheLimitOfTokens() {
        assertThat(codes("{ me { %s } }".formatted("a ".repeat(2_000)))).containsExactly("TOO_MANY_TOKENS");
    }

    @Test
    void reportsFiveErrorsOfAnInvalidQuery() {
        var fields = IntStream.range(0, 300).mapToObj("f%d"::formatted).collect(Collectors.joining(" "));

        assertThat(codes("{ me { %s } }".formatted(fields))).hasSize(5).containsOnly("VALIDATION");
    }

    @Test
    void refusesMoreThanTwentyMutations() {
        assertThat(codes("mutation { %s }".formatted(mutations(21)))).containsExactly("TOO_MANY_MUTATIONS");
        assertThat(codes("mutation { ...F a: %s } fragment F on Mutation { %s }".formatted(RETRY, mutations(20))))
                .containsExactly("TOO_MANY_MUTATIONS");
        assertThat(codes("mutation { %s }".formatted(mutations(20)))).isEmpty();
    }

    private static String mutations(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> "m%d: %s".formatted(it, RETRY))
                .collect(Collectors.joining(" "));
    }

    @Test
    void refusesTwoSubscriptionsInOneRequest() {
        assertThat(
                        codes(
                                "subscription { a: reportProgress(code: \"A\") { state } b: reportProgress(code: \"B\") { state } }"))
                .containsExactly("VALIDATION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ me { subject } }\", \"query\": \"{ me { roles } }\"}",
                "{\"query\": \"{ me { subject } }\", \"variables\": {\"a\": 1, \"a\": 2}}",
                "{\"query\": \"{ me { subject } }\", \"variables\": {\"a\": {\"b\": 1, \"b\": 2}}}",
                "{\"query\": \"{ me { subject } }\", \"extensions\": {\"a\": 1, \"a\": 2}}"
            })
    void refusesAKeyThatOccursTwice(String body) {
        assertThat(codesOf(send(body))).containsExactly("MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ place(code: \"%s\") { code } }",
                "{ %s { code } }",
                "{ me { %s } }",
                "{ %s: me { subject } }",
                "{ place(%s: 1) { code } }",
                "{ me { ...%s } }",
                "{ me { subject @%s } }",
                "{ me { ... on %s { subject } } }",
                "query($%s: Int) { me { subject } }",
                "query($a: %s) { me { subject } }",
                "{ events(filter: {kind: %s}) { totalCount } }",
                "{ events(filter: {%s: 1}) { totalCount } }",
                "{ events(filter: {period: \"%s\"}) { totalCount } }",
                "{ places(filter: {on: \"%s\"}) { totalCount } }",
                "{ sources(filter: {language: \"%s\"}) { totalCount } }",
                "{ events(after: \"%s\") { totalCount } }",
                "{ me { subject } } \"%s\"",
                "subscription { reportProgress(code: \"%s\") { state } }",
                "mutation { reportRetry(input: {key: \"%1$s\", why: \"w\", report: \"%1$s\", version: 1}) { problems { message } } }"
            })
    void anAnswerRepeatsLittleOfALongInput(String query) {
        var answer = send(JsonMapper.shared().writeValueAsString(Map.of("query", query.formatted(LONG))));

        assertThat(answer).hasSizeLessThan(MAX_ANSWER).contains("\"message\":\"");
    }

    @Test
    void aBodyThatArrivesTooSlowlyIsCutOff() {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[10]);

        assertThatThrownBy(() -> new BodyLimitRequest(request, Duration.ZERO)
                        .getInputStream()
                        .readAllBytes())
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        it -> assertThat(it.getStatusCode().value()).isEqualTo(408));
    }

    private List<String> codes(String query) {
        return codesOf(send(JsonMapper.shared().writeValueAsString(Map.of("query", query))));
    }

    private static List<String> codesOf(String answer) {
        assertThat(answer).hasSizeLessThan(MAX_ANSWER);
        return JsonMapper.shared()
                .readTree(answer)
                .path("errors")
                .valueStream()
                .map(it -> it.at("/extensions/code"))
                .map(JsonNode::stringValue)
                .toList();
    }

    private String send(String body) {
        return String.valueOf(programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("editor")))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
