package org.qadam.narrative;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.narrative.Narrative.NarrativeKind;
import org.qadam.shared.LocalText;
import org.qadam.statement.Statement.Approval;
import org.qadam.statement.Statement.StatementState;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Tests queries of narratives and their visibility. */
@ProgrammeTest
record NarrativesTests(Programme programme) {

    @Test
    void listsTheActionsOfAPlanByDate() {
        programme
                .as("viewer")
                .document("""
                        {
                          reformPlan(code: "NEW-MODEL") {
                            narratives(filter: {kind: ACTION}, first: 5) { nodes { code when { text } } }
                          }
                        }""")
                .execute()
                .path("reformPlan.narratives.nodes")
                .matchesJsonStrictly("""
                        [
                          {"code": "NEW-MODEL.CONCEPT", "when": {"text": "21 July 2011"}},
                          {"code": "NEW-MODEL.ADOPTED", "when": {"text": "2013"}},
                          {"code": "NEW-MODEL.DISTANCE-LEARNING", "when": {"text": "24–26 February 2014"}},
                          {"code": "NEW-MODEL.LAW-416", "when": {"text": "23 November 2015"}},
                          {"code": "NEW-MODEL.ETHICAL-CODE", "when": {"text": "29 December 2015"}}
                        ]""");
    }

    @ParameterizedTest
    @CsvSource({
        "viewer, EU-CSRM, 1",
        "eu, EU-CSRM, 1",
        "undp, EU-CSRM, 0",
        "editor, EU-CSRM, 1",
        "undp, ADDRESS-2019, 3"
    })
    void showsNarrativesByTheCallersRights(String user, String owner, int count) {
        narratives(user, Map.of("project", owner))
                .path("narratives.totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
    }

    @Test
    void showsOwnerPeriodAndCitations() {
        narratives("viewer", Map.of("plan", "NEW-MODEL"))
                .path("narratives.nodes[?(@.code == 'NEW-MODEL.LAW-416')]['owner', 'period', 'citations']")
                .matchesJsonStrictly("""
                        [{
                          "owner": {"code": "NEW-MODEL"},
                          "period": null,
                          "citations": [{"source": {"code": "X014"}}, {"source": {"code": "X032F"}}]
                        }]""");
    }

    @Test
    void findsNoNarrativesOfAPeriodWithoutAny() {
        narratives("viewer", Map.of("period", "2014-H1"))
                .path("narratives.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void refusesAPublishedNarrativeWithoutASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Narrative(
                        "N-1",
                        0,
                        "EU-CSRM",
                        null,
                        NarrativeKind.ACTION,
                        LocalText.en("said"),
                        null,
                        StatementState.APPROVED,
                        Approval.AS_PUBLISHED,
                        List.of(),
                        List.of()))
                .withMessageContaining("citations must not be empty");
    }

    private Response narratives(String user, Map<String, Object> filter) {
        return programme.as(user).document("""
                        query($filter: NarrativeFilter) {
                          narratives(filter: $filter) {
                            totalCount
                            nodes {
                              code
                              owner { ... on ReformPlan { code } ... on Project { code } }
                              period { code }
                              citations { source { code } }
                            }
                          }
                        }""").variable("filter", filter).execute();
    }
}
