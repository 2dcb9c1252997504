package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Tests the format of an answer: by the kind of the operation, and by what the client accepts. */
@ProgrammeTest
record NegotiationTests(Programme programme) {

    private static final String BOTH = "application/json, text/event-stream";
    private static final String URQL =
            "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed";
    private static final String QUERY = "{ me { subject } }";
    private static final String MUTATION =
            "mutation { reportRetry(input: {key: \"accept\", why: \"w\", report: \"NONE\", version: 1}) { problems { code } } }";
    private static final String SUBSCRIPTION = "subscription { reportProgress(code: \"NONE\") { state } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUERY        | application/json                                    | application/json                  | "subject":
            QUERY        | */*                                                 | application/json                  | "subject":
            QUERY        | application/json, text/event-stream                 | application/json                  | "subject":
            QUERY        | text/event-stream, application/json                 | application/json                  | "subject":
            QUERY        | text/event-stream, application/json;q=0.1           | application/json                  | "subject":
            QUERY        | text/event-stream, */*;q=0.1                        | application/json                  | "subject":
            QUERY        | application/graphql-response+json,text/event-stream | application/graphql-response+json | "subject":
            QUERY        | application/graphql-response+json;charset=utf-8     | application/graphql-response+json | "subject":
            QUERY        | text/event-stream                                   | text/event-stream                 | JSON_ONLY
            QUERY        | text/event-stream, application/json;q=0             | text/event-stream                 | JSON_ONLY
            MUTATION     | application/json                                    | application/json                  | NOT_FOUND
            MUTATION     | application/json, text/event-stream                 | application/json                  | NOT_FOUND
            MUTATION     | text/event-stream, application/json                 | application/json                  | NOT_FOUND
            MUTATION     | text/event-stream                                   | text/event-stream                 | JSON_ONLY
            SUBSCRIPTION | application/json                                    | application/json                  | STREAM_ONLY
            SUBSCRIPTION | */*                                                 | application/json                  | STREAM_ONLY
            SUBSCRIPTION | application/json, text/event-stream;q=0             | application/json                  | STREAM_ONLY
            SUBSCRIPTION | text/event-stream                                   | text/event-stream                 | NOT_FOUND
            SUBSCRIPTION | application/json, text/event-stream                 | text/event-stream                 | NOT_FOUND
            SUBSCRIPTION | text/event-stream;q=0.1, application/json           | text/event-stream                 | NOT_FOUND
            SUBSCRIPTION | text/event-stream;charset=utf-8                     | text/event-stream                 | NOT_FOUND
            INVALID      | text/event-stream                                   | text/event-stream                 | VALIDATION
            INVALID      | application/json, text/event-stream                 | application/json                  | VALIDATION
            """)
    void answersInTheFormatOfTheOperation(String operation, String accept, String format, String content) {
        var answer = post(document(operation), accept);

        assertThat(answer.getResponseHeaders().getContentType())
                .satisfies(it -> assertThat(it.isCompatibleWith(MediaType.parseMediaType(format)))
                        .isTrue());
        assertThat(answer.getResponseBody()).contains(content).doesNotContain("prefetch");
    }

    @Test
    void answersTheHeaderOfUrql() {
        assertThat(post(QUERY, URQL).getResponseBody()).contains("\"subject\":");
        assertThat(post(SUBSCRIPTION, URQL).getResponseHeaders().getContentType())
                .isEqualTo(MediaType.TEXT_EVENT_STREAM);
    }

    @Test
    void anAnswerInBothFormatsComesFromTheSameCache() {
        assertThat(post("{ places { totalCount } }", BOTH).getResponseHeaders().getETag())
                .isEqualTo(post("{ places { totalCount } }", "application/json")
                        .getResponseHeaders()
                        .getETag())
                .isNotNull();
    }

    @Test
    void aMutationThatCannotBeAnsweredIsNotRun() {
        var order = """
                mutation { reportOrder(input: {key: "%s", why: "w", kind: DONOR_PROGRESS, project: "EU-CSRM", donor: "EU",
                  period: "2014-H1", language: "en"}) { report { code } problems { code } } }
                """.formatted("unseen");

        var before = reports();

        assertThat(post("editor", order, "text/event-stream").getResponseBody()).contains("JSON_ONLY");
        assertThat(reports()).isEqualTo(before);
    }

    private @Nullable String reports() {
        return post("editor", "{ reports { totalCount } }", "application/json").getResponseBody();
    }

    private static String document(String operation) {
        return switch (operation) {
            case "QUERY" -> QUERY;
            case "MUTATION" -> MUTATION;
            case "SUBSCRIPTION" -> SUBSCRIPTION;
            default -> "{ nothing }";
        };
    }

    private EntityExchangeResult<String> post(String document, String accept) {
        return post("viewer", document, accept);
    }

    private EntityExchangeResult<String> post(String user, String document, String accept) {
        return programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf(user)))
                .header(HttpHeaders.ACCEPT, accept)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", document))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
