package org.qadam.graphql;

import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Tests queries about events, places and memoranda with the first data set. */
@ProgrammeTest
record EventQueriesTests(Programme programme) {

    @Test
    void listsSeminarsForJournalistsWithTheirPlaces() {
        execute("SeminarsForJournalists")
                .path("events.nodes[*]['code', 'when', 'place']")
                .matchesJson("""
                        [
                          {"code": "SEMINAR-2013-SHYMKENT", "when": {"text": "23 December 2013"},
                           "place": {"name": {"text": "Shymkent"}}},
                          {"code": "SEMINAR-2014-ASTANA", "when": {"text": "May 2014"},
                           "place": {"name": {"text": "Astana"}}},
                          {"code": "SEMINAR-NORTH-EAST", "place": null},
                          {"code": "SEMINAR-WEST", "place": null},
                          {"code": "SEMINARS-NATIONAL-MEDIA", "place": {"name": {"text": "Astana"}}}
                        ]""");
    }

    @Test
    void listsTheAudienceOfSeminars() {
        execute("SeminarsForJournalists")
                .path("events.nodes[*].audience.groups[0].text")
                .entityList(String.class)
                .containsExactly(
                        "media representatives",
                        "journalists of the north-eastern regions",
                        "journalists of the western regions",
                        "representatives of the national media");
    }

    @Test
    void namesTheRegionsOfTheAudienceThenAndNow() {
        execute("SeminarsForJournalists")
                .path("events.nodes[*].audience.places[*]")
                .matchesJsonStrictly("""
                        [
                          {"code": "KZ-61", "then": {"text": "South Kazakhstan"}, "now": {"text": "Türkistan oblysy"}},
                          {"code": "KZ-31", "then": {"text": "Zhambyl oblysy"}, "now": {"text": "Zhambyl oblysy"}},
                          {"code": "KZ-43", "then": {"text": "Qyzylorda oblysy"}, "now": {"text": "Qyzylorda oblysy"}},
                          {"code": "KZ-19", "then": {"text": "Almaty oblysy"}, "now": {"text": "Almaty oblysy"}}
                        ]""");
    }

    @Test
    void listsTheOrganisationsAndProjectsOfASeminar() {
        execute("SeminarsForJournalists")
                .path("events.nodes[?(@.code == 'SEMINAR-2013-SHYMKENT')]['roles', 'projects']")
                .matchesJson("""
                        [{
                          "roles": [
                            {"role": "HOST", "organisation": {"name": {"text": "Agency for Civil Service Affairs"}}}
                          ],
                          "projects": [{
                            "title": {"text": "Civil Service Reform and Modernisation of the Government of Kazakhstan"},
                            "participations": [
                              {"role": "FUNDING", "organisation": {"name": {"text": "European Union"}}},
                              {"role": "BENEFICIARY"}
                            ]
                          }]
                        }]""");
    }

    @Test
    void showsTheCurrentNameOfSouthKazakhstan() {
        execute("PlaceToday")
                .path("places.nodes[*]['code', 'name', 'predecessors', 'splitInto', 'successors', 'note']")
                .matchesJsonStrictly("""
                        [{
                          "code": "KZ-61",
                          "name": {"text": "Türkistan oblysy"},
                          "predecessors": [],
                          "splitInto": [],
                          "successors": [],
                          "note": "in 2013 and 2014 South Kazakhstan, centre Shymkent; the old ISO code stayed after the renaming"
                        }]""");
    }

    @Test
    void listsTheDayOfRenamingAsMissing() {
        execute("PlaceToday")
                .path("places.nodes[*].missing[?(@.field == 'names.when')]")
                .matchesJsonStrictly("""
                        [{"field": "names.when", "reason": "NOT_FOUND", "note": "the day of renaming"}]""");
    }

    @Test
    void listsCounterpartsAndSubjectsOfMemoranda() {
        execute("MemorandaSigned")
                .path("memoranda.nodes[*]['subject', 'counterparts', 'signed']")
                .matchesJsonStrictly("""
                        [
                          {
                            "subject": null,
                            "counterparts": [
                              {"name": {"text": "Canada"}},
                              {"name": {"text": "South Korea"}},
                              {"name": {"text": "The Netherlands"}},
                              {"name": {"text": "Russia"}},
                              {"name": {"text": "Kyrgyzstan"}}
                            ],
                            "signed": null
                          },
                          {
                            "subject": {
                              "text": "adoption of Canadian technologies for studying public satisfaction with the quality of civil service"
                            },
                            "counterparts": [],
                            "signed": true
                          }
                        ]""");
    }

    @Test
    void countsAllSignedMemoranda() {
        execute("MemorandaSigned")
                .path("memoranda.nodes[0].event.statements[*].figure.text")
                .entityList(String.class)
                .containsExactly("7");
    }

    private Response execute(String query) {
        return programme.as("eu").documentName(query).execute();
    }
}
