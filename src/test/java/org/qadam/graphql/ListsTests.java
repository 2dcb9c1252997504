package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Tests the filters of lists, and the links of memoranda. */
@ProgrammeTest
record ListsTests(Programme programme) {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisations | parent: \"ACSA\" | ACADEMY NCPM",
                "organisations | name: \"Ministry of Civil Service Affairs\" | ACSA",
                "sources | publisher: \"UNDP\" | X025 X026 X027 X032H",
                "sources | period: \"2014-H1\" | X024 SEED-001",
                "sources | language: \"ru\" | X003",
                "periods | project: \"UNDP-00067090\" | UNDP-00067090.2012-H1 UNDP-00067090.2012-H2 UNDP-00067090.2013-H1 UNDP-00067090.2013-H2",
                "periods | name: \"2014-H1\", project: \"EU-CSRM\" | EU-CSRM.2014-H1",
                "projects | plan: \"NEW-MODEL\" | EU-CSRM UNDP-CONCEPT UNDP-00072483",
                "projects | donor: \"EU\" | EU-TACIS-STANDARDS EU-CSRM EU-KAZLOD",
                "projects | donor: \"ACSA\" | ''",
                "projects | sector: \"15140\" | UNDP-00072519 UNDP-00072483",
                "memoranda | place: \"KR\" | COOPERATION-ASTANA-UNDATED",
                "memoranda | organisation: \"KR\" | ''",
                "memoranda | event: \"CONFERENCE-2014\" | ''",
                "transactions | project: \"UNDP-CONCEPT\" | UNDP-CONCEPT.EXPENDITURE-2013-04",
                "transactions | kind: COMMITMENT | ''",
                "transactions | period: \"2012\" | UNDP-00067090.EXPENDITURE-2012"
            })
    void listsTheDocumentsThatMatchAFilter(String list, String filter, String codes) {
        programme
                .as("editor")
                .document("query { %s(filter: {%s}) { nodes { code } } }".formatted(list, filter))
                .execute()
                .path(list + ".nodes[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(String.join(" ", it)).isEqualTo(codes));
    }

    @ParameterizedTest
    @CsvSource({"COMMITMENT, 0", "EXPENDITURE, 1"})
    void filtersAListOfAParent(String kind, int count) {
        programme
                .as("editor")
                .document("""
                        query($kind: TransactionKind) {
                          project(code: "UNDP-CONCEPT") { transactions(filter: {kind: $kind}) { totalCount } }
                        }""")
                .variable("kind", kind)
                .execute()
                .path("project.transactions.totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
    }

    @Test
    void linksMemorandaAndCounterpartsInBothDirections() {
        programme
                .as("viewer")
                .document("{ place(code: \"KG\") { memoranda { code event { memoranda { code } } } } }")
                .execute()
                .path("place.memoranda")
                .matchesJsonStrictly("""
                        [{
                          "code": "COOPERATION-ASTANA-UNDATED",
                          "event": {"memoranda": [
                            {"code": "COOPERATION-ASTANA-UNDATED"}, {"code": "SATISFACTION-ASTANA-UNDATED"}
                          ]}
                        }]""");
    }

    @Test
    void findsAMemorandumByItsCode() {
        programme
                .as("viewer")
                .document("query($code: String!) { memorandum(code: $code) { signed note } }")
                .variables(Map.of("code", "SATISFACTION-ASTANA-UNDATED"))
                .execute()
                .path("memorandum")
                .matchesJsonStrictly("""
                        {"signed": true, "note": "it may be the one with Canada"}""");
    }
}
