package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qadam.local.CommandCounter;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Tests that kept answers cost no read, and that no caller receives the answer of another. */
@ProgrammeTest
record AnswerCacheTests(Programme programme, CommandCounter commands, ReportOrders orders) {

    private static final List<String> USERS = List.of("viewer", "eu", "undp", "editor", "approver", "admin");
    private static final List<String> LANGUAGES = List.of("en", "ru");

    private static final List<String> QUERIES = List.of(
            "{ projects { totalCount nodes { code title { text } participations { organisation { code } } } } }",
            "{ statements(first: 20) { totalCount nodes { code when { text } figure { text } } } }",
            "{ narratives { totalCount nodes { code text { text } } } }",
            "{ reports(first: 200) { totalCount nodes { code state } } }",
            "{ transactions { totalCount nodes { code money { text } } } }",
            "{ me { subject roles } }");

    @Test
    void aRepeatedQueryReadsNothing() {
        var query = unique("{ places(first: 3) { nodes { code } } }");

        assertThat(commands.of(() -> post("viewer", "en", query))).isNotEmpty();
        assertThat(commands.of(() -> post("viewer", "en", query))).isEmpty();
    }

    @Test
    void callersWithEqualRightsShareAnAnswer() {
        var query = unique("{ places(first: 3) { nodes { code } } }");
        post("editor", "en", query);

        assertThat(commands.of(() -> exchange(
                        programme.token(it -> it.subject("another").claim("roles", List.of("EDITOR"))), "en", query)))
                .isEmpty();
    }

    @Test
    void equalQueriesThatArriveTogetherAreExecutedOnce() throws Exception {
        var query = unique("{ events { nodes { code place { code } } } }");
        var one = commands.of(() -> post("viewer", "en", query)).size();
        var another = unique("{ events { nodes { code place { code } } } }");

        var all = commands.of(() -> together(10, () -> post("viewer", "en", another)))
                .size();

        assertThat(all).isEqualTo(one);
    }

    /** Every caller asks the same queries in the same languages, in another order after each change. */
    @Test
    void nobodyReceivesTheAnswerOfAnother() {
        var callers = new ArrayList<>(USERS);
        for (int change = 0; change < 3; change++) {
            Collections.shuffle(callers, new Random(change));
            for (var query : QUERIES) {
                for (var language : LANGUAGES) {
                    for (var user : callers) {
                        assertThat(post(user, language, query))
                                .as("%s %s %s", user, language, query)
                                .isEqualTo(post(user, language, unique(query)));
                    }
                }
            }
            orders.orderAndAwait("editor", ReportOrders.euCsrm());
        }
    }

    @Test
    void theProgressOfAReportIsNotKept() {
        orders.orderAndAwait("editor", ReportOrders.euCsrm());
        var query = unique("{ reports { nodes { percent } } }");
        post("editor", "en", query);

        assertThat(commands.of(() -> post("editor", "en", query))).isNotEmpty();
    }

    @Test
    void aRefusedQueryIsNotKept() {
        var query = unique("{ project(code: \"NOTHING\") { code } }");
        post("editor", "en", query);

        assertThat(commands.of(() -> post("editor", "en", query))).isNotEmpty();
    }

    @Test
    void aChangeIsVisibleAtOnce() {
        var query = "{ reports { totalCount } }";
        var before = post("editor", "en", query);
        orders.submit("editor", ReportOrders.euCsrm());

        assertThat(post("editor", "en", query)).isNotEqualTo(before);
    }

    private String post(String user, String language, String query) {
        return exchange(programme.tokenOf(user), language, query);
    }

    private String exchange(String token, String language, String query) {
        return Objects.requireNonNull(programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(token))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", query))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** Returns the query with a comment that no other query has, so no answer is kept for it. */
    private static String unique(String query) {
        return query + " # " + UUID.randomUUID();
    }

    private static void together(int count, Callable<String> action) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<String>>();
            for (int i = 0; i < count; i++) {
                running.add(executor.submit(action));
            }
            assertThat(running).extracting(Future::get).doesNotContainNull();
        }
    }
}
