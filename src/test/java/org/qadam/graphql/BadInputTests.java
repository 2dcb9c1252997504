package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** What cannot be right is answered with what is wrong and a code that stays. */
@ProgrammeTest
class BadInputTests {

    private final Programme programme;

    BadInputTests(Programme programme) {
        this.programme = programme;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ project(code: \"NOTHING\") { code } } | NOT_FOUND | NOTHING",
                "{ source(code: \"NOTHING\") { code } } | NOT_FOUND | NOTHING",
                "{ reformStep(plan: \"100-STEPS\", number: 101) { code } } | NOT_FOUND | 100-STEPS.101",
                "{ events(first: 0) { totalCount } } | INVALID | first",
                "{ events(first: -1) { totalCount } } | INVALID | first",
                "{ events(first: 100000) { totalCount } } | INVALID | 100000",
                "{ indicators(first: 200) { nodes { statements(first: 200) { nodes { code } } } } } | TOO_EXPENSIVE | rows",
                "{ events(first: 201) { totalCount } } | INVALID | 200",
                "{ events(after: \"nonsense\") { totalCount nodes { code } } } | INVALID | after",
                "{ events(filter: {period: \"2014-H3\"}) { totalCount } } | VALIDATION | 2014-H3",
                "{ events(filter: {kind: PARTY}) { totalCount } } | VALIDATION | EventKind",
                "{ nothing } | VALIDATION | nothing",
                "{ me { subject | SYNTAX | ",
            })
    void aWrongQuestionIsAnsweredWithACode(String question, String code, String told) {
        programme.as("editor").document(question).execute().errors().satisfy(errors -> {
            assertThat(errors.getFirst().getExtensions())
                    .containsEntry("code", code)
                    .containsKey("retryable");
            assertThat(String.valueOf(errors.getFirst().getMessage()))
                    .contains(told == null ? "" : told)
                    .doesNotContain("java.", "org.qadam");
        });
    }

    @Test
    void aQuestionThatIsTooDeepIsRefusedBeforeItIsRead() {
        var levels = String.join("", Collections.nCopies(16, "parent { "));

        programme
                .as("editor")
                .document("{ event(code: \"AEF-7\") { " + levels + "code" + " }".repeat(16) + " } }")
                .execute()
                .errors()
                .satisfy(it -> assertThat(it.getFirst().getExtensions()).containsEntry("code", "TOO_DEEP"));
    }

    @Test
    void aBodyThatIsNoJsonIsAnsweredInTheShapeOfAnAnswer() {
        programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("editor")))
                .header("Content-Type", "application/json")
                .bodyValue("{nonsense")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(Map.class)
                .value(it -> assertThat((List<?>) it.get("errors")).hasSize(1));
    }
}
