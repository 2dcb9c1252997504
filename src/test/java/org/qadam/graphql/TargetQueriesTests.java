package org.qadam.graphql;

import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Tests queries about targets, actuals and missing facts with the first data set. */
@ProgrammeTest
record TargetQueriesTests(Programme programme) {

    @Test
    void namesThePublisherOfEachCountOfHubCountries() {
        execute("HubCountries")
                .path("indicator.statements.nodes[*].citations[0].source.publisher")
                .entityList(String.class)
                .containsExactly(
                        "docslib.org",
                        "The Astana Times",
                        "Regional Hub of Civil Service in Astana",
                        "Kazinform",
                        "Kazinform",
                        "UNDP in Kazakhstan",
                        "Strategy2050",
                        "Kazakh TV",
                        "Strategy2050",
                        "UNDP");
    }

    @Test
    void listsEveryCountOfHubCountries() {
        execute("HubCountries")
                .path("indicator.statements.nodes[*].figure.text")
                .entityList(String.class)
                .containsExactly("25", "28", "29", "32", "34", "32", "34", "more than 30", "40", "36");
    }

    @Test
    void listsTheTargetsForTheNumberOfCivilServants() {
        execute("PromisedOnCivilServants")
                .path("indicator.statements.nodes[*]['figure', 'when', 'decided']")
                .matchesJson("""
                        [
                          {"figure": {"text": "10"}, "when": {"text": "2020"}, "decided": {"text": "1 September 2020"}},
                          {"figure": {"text": "25"}, "when": {"text": "2021"}, "decided": {"text": "1 September 2020"}},
                          {"figure": {"text": "ambiguous"}, "when": {"text": "2024"}, "decided":
                            {"text": "2 September 2019", "note": "the day of the Address; the article gives none"}},
                          {"figure": {"text": "25"}, "when": {"text": "2024"}, "decided": {"text": "2 September 2019"}}
                        ]""");
    }

    @Test
    void namesTheOwnerOfTheTargets() {
        execute("PromisedOnCivilServants")
                .path("indicator.owner.title.text")
                .entity(String.class)
                .isEqualTo("Address of the Head of State \"Constructive public dialogue is the basis of stability"
                        + " and prosperity of Kazakhstan\"");
    }

    @Test
    void showsTheTargetThatARevisionReplaces() {
        execute("PromisedOnCivilServants")
                .path("indicator.statements.nodes[?(@.code == 'CIVIL-SERVANTS-CUT.TARGET-2021')]['when', 'replaces']")
                .matchesJsonStrictly("""
                        [{
                          "when": {"text": "2021"},
                          "replaces": {
                            "code": "CIVIL-SERVANTS-CUT.TARGET-2024-PRESS",
                            "figure": {"text": "25"},
                            "when": {"text": "2024"}
                          }
                        }]""");
    }

    @Test
    void listsDisagreeingTargets() {
        execute("PromisedOnCivilServants")
                .path(
                        "indicator.statements.nodes[?(@.code == 'CIVIL-SERVANTS-CUT.TARGET-2024-PRESS')].disagreesWith[*]")
                .matchesJsonStrictly("""
                        [{
                          "code": "CIVIL-SERVANTS-CUT.TARGET-2024-ACSA",
                          "figure": {"text": "ambiguous"},
                          "comment": {
                            "text": "until 2024 to gradually reduce to 25 percent the number of civil servants"
                          }
                        }]""");
    }

    @Test
    void findsNoDisagreementWithTheRevisedTarget() {
        execute("PromisedOnCivilServants")
                .path("indicator.statements.nodes[?(@.code == 'CIVIL-SERVANTS-CUT.TARGET-2021')].disagreesWith[*]")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void listsEachCountOfCompletedSteps() {
        execute("StepsDone")
                .path("indicator.statements.nodes[*]['when', 'figure', 'comment']")
                .matchesJson("""
                        [
                          {"when": {"text": "14 June 2016"}, "figure": {"text": "23"}, "comment": null},
                          {"when": {"text": "10 January 2018"}, "figure": {"text": "60"},
                           "comment": {"text": "Sixty steps have already been executed"}},
                          {"when": {"text": "after 2 September 2019"}, "figure": {"text": "58"},
                           "comment": {"text": "completed and taken off control, according to Prime Minister Mamin"}}
                        ]""");
    }

    @Test
    void namesThePublisherOfEachCountOfCompletedSteps() {
        execute("StepsDone")
                .path("indicator.statements.nodes[*].citations[*].source.publisher")
                .entityList(String.class)
                .containsExactly("Kazinform", "e-history.kz", "Kazakhstanskaya Pravda");
    }

    @Test
    void listsTheFactsOfStepThirtySevenAsMissing() {
        execute("UnknownOfStep").path("reformStep").matchesJsonStrictly("""
                        {
                          "code": "100-STEPS.37",
                          "title": null,
                          "area": null,
                          "states": [],
                          "words": [],
                          "projects": [],
                          "indicators": [],
                          "missing": [
                            {"field": "title", "reason": "NOT_FOUND", "note": null},
                            {"field": "area", "reason": "NOT_FOUND", "note": null}
                          ]
                        }""");
    }

    private Response execute(String query) {
        return programme.as("viewer").documentName(query).execute();
    }
}
