package org.qadam.graphql;

import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Tests queries of dashboards, liaisons and viewers with the first data set. */
@ProgrammeTest
record ExampleQueriesTests(Programme programme) {

    @Test
    void listsEveryCountOfHubCountries() {
        execute("dashboard", "PlanIndicators")
                .path("reformPlan.indicators[?(@.code=='HUB-COUNTRIES')].statements.nodes[*].figure.text")
                .entityList(String.class)
                .containsExactly("25", "28", "29", "32", "34", "32", "34", "more than 30", "40", "36");
    }

    @Test
    void listsTheDayOfEachCountOfHubCountries() {
        execute("dashboard", "PlanIndicators")
                .path("reformPlan.indicators[?(@.code=='HUB-COUNTRIES')].statements.nodes[*].when.text")
                .entityList(String.class)
                .containsExactly(
                        "15 March 2013",
                        "May 2014",
                        "17 September 2014",
                        "26 May 2016",
                        "30 May 2016",
                        "8 September 2016",
                        "28 September 2016",
                        "date unknown: \"as of today\", on a page without date",
                        "date unknown: undated page",
                        "date unknown: undated job advertisement");
    }

    @Test
    void showsOnlyPreferredStatementsOnADashboard() {
        execute("dashboard", "PlanIndicators")
                .path("reformPlan.indicators[?(@.code=='HUB-ORGANISATIONS')].statements.nodes[*].figure.number")
                .entityList(Integer.class)
                .containsExactly(5, 5, 5);
    }

    @Test
    void showsBaselineAndTargetOfPoliticalPosts() {
        execute("dashboard", "PlanIndicators")
                .path("reformPlan.indicators[?(@.code=='POLITICAL-POSTS')].statements.nodes[*]['kind', 'figure']")
                .matchesJson("""
                        [
                          {"kind": "BASELINE", "figure":
                            {"text": "3,277", "comparator": "EXACTLY", "number": 3277, "absent": null}},
                          {"kind": "TARGET", "figure":
                            {"text": "538", "comparator": "EXACTLY", "number": 538, "absent": null}}
                        ]""");
    }

    @Test
    void citesASourceForEveryStatementOfAPlan() {
        execute("dashboard", "PlanIndicators")
                .path("reformPlan.indicators[*].statements.nodes[?(@.citations.length() == 0)]")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void listsTheEventsOfAProjectInAHalfYear() {
        execute("eu", "ProjectHalfYear")
                .path("events.nodes[*].code")
                .entityList(String.class)
                .containsExactly("ROUND-TABLE-2014", "SEMINAR-2014-ASTANA", "CONFERENCE-2014");
    }

    @Test
    void listsTheStatementsOfPlansInAHalfYear() {
        execute("eu", "ProjectHalfYear")
                .path("context.nodes[*]['indicator', 'figure']")
                .matchesJson("""
                [
                  {"indicator": {
                     "title": {"text": "Akims taught by broadcast in the EU distance learning for Corps A"},
                     "owner": {"title": {"text": "The new model of civil service"}}},
                   "figure": {"text": "300"}},
                  {"indicator": {
                     "title": {"text": "Countries that take part in the Regional Hub"},
                     "owner": {"title": {"text": "The new model of civil service"}}},
                   "figure": {"text": "28"}},
                  {"indicator": {
                     "title": {"text": "International organisations that take part in the Regional Hub"},
                     "owner": {"title": {"text": "The new model of civil service"}}},
                   "figure": {"text": "5"}}
                ]""");
    }

    @Test
    void listsTheMissingFactsOfAProject() {
        execute("eu", "ProjectHalfYear")
                .path("project.missing[?(@.reason=='NOT_FOUND')].field")
                .entityList(String.class)
                .containsExactly(
                        "participations.implementing",
                        "instrument",
                        "sector",
                        "results",
                        "indicators",
                        "steps",
                        "budgets",
                        "transactions");
    }

    @Test
    void listsTheOrganisationsOfAConference() {
        execute("viewer", "WhoTookPart")
                .path("event.roles[*]['role', 'organisation']")
                .matchesJson("""
                [
                  {"role": "HOST", "organisation":
                    {"code": "ACSA", "name": {"text": "Agency for Civil Service Affairs"}}},
                  {"role": "CO_HOST", "organisation": {"code": "ACADEMY", "name":
                    {"text": "Academy of Public Administration under the President of Kazakhstan"}}},
                  {"role": "CO_HOST", "organisation": {"code": "UNDP-KZ", "name": {"text": "UNDP in Kazakhstan"}}},
                  {"role": "SUPPORTER", "organisation": {"code": "EU", "name": {"text": "European Union"}}}
                ]""");
    }

    @Test
    void listsTheSpeakersOfAConference() {
        execute("viewer", "WhoTookPart")
                .path("event.speakers[*].name")
                .entityList(String.class)
                .containsExactly(
                        "Alikhan Baimenov",
                        "Aurelia Bouchez",
                        "Stephen Tull",
                        "Wu Yongping",
                        "Chester Newland",
                        "Joachim Vollmuth",
                        "Stefan Hlawacek");
    }

    @Test
    void linksSpeakersToTheirOrganisations() {
        execute("viewer", "WhoTookPart")
                .path("event.speakers[*].organisation")
                .matchesJson(
                        "[{'code': 'ACSA'}, {'code': 'EU-DELEGATION'}, {'code': 'UNDP-KZ'}, null, null, null, null]"
                                .replace('\'', '"'));
    }

    @Test
    void quotesTheSourceOfASpeaker() {
        execute("viewer", "WhoTookPart")
                .path("event.speakers[?(@.name=='Wu Yongping')].citations[*]['phrase', 'source']")
                .matchesJson("""
                        [{
                          "phrase": "Wu Yongping, associate dean of the School of Public Policy and Management of the Tsinghua University",
                          "source": {
                            "code": "SEED-001",
                            "title": {"text": "Astana Hosts Conference on Civil Service Organised with EU Support"},
                            "publisher": "The Astana Times",
                            "address": null
                          }
                        }]""");
    }

    private Response execute(String user, String query) {
        return programme.as(user).documentName(query).execute();
    }
}
