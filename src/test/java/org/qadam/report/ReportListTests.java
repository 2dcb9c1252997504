package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Which reports there are. */
@ProgrammeTest
record ReportListTests(Programme programme, ReportOrders ordering) {

    private static final String REPORTS = """
            query ($filter: ReportFilter) { reports(filter: $filter, first: 200) { totalCount nodes { code } } }
            """;

    @Test
    void beginWithTheLatestOrder() {
        var first = ordering.made("eu", ReportOrders.euCsrm());
        var second = ordering.made("eu", ReportOrders.euCsrm());

        assertThat(listed("eu", Map.of())).containsSubsequence(second, first);
    }

    @Test
    void areFoundByWhatTheyAre() {
        var report = russianOne();

        assertThat(Map.of(
                        "kind", "DONOR_PROGRESS",
                        "donor", "EU",
                        "period", "2015-H2",
                        "language", "ru",
                        "state", "READY"))
                .allSatisfy((field, value) ->
                        assertThat(listed("eu", Map.of(field, value))).contains(report));
    }

    @Test
    void areNotFoundByWhatTheyAreNot() {
        var report = russianOne();

        assertThat(Map.of(
                        "donor", "UNDP",
                        "period", "2015-H1",
                        "language", "kk",
                        "state", "FAILED"))
                .allSatisfy((field, value) ->
                        assertThat(listed("eu", Map.of(field, value))).doesNotContain(report));
    }

    @Test
    void ofAForeignDonorAreNotFound() {
        ordering.made("eu", ReportOrders.euCsrm());

        assertThat(listed("undp", Map.of("donor", "EU"))).isEmpty();
    }

    @Test
    void saysOfEachHowMuchIsMade() {
        ordering.made("eu", ReportOrders.euCsrm());

        programme
                .as("eu")
                .document("{ reports(filter: {state: READY}) { nodes { percent } } }")
                .execute()
                .path("reports.nodes[*].percent")
                .entityList(Integer.class)
                .satisfies(it -> assertThat(it).isNotEmpty().containsOnly(100));
    }

    private String russianOne() {
        var what = new HashMap<>(ReportOrders.euCsrm());
        what.putAll(Map.of("period", "2015-H2", "language", "ru"));
        return ordering.made("eu", what);
    }

    private List<String> listed(String user, Map<String, Object> filter) {
        return programme
                .as(user)
                .document(REPORTS)
                .variable("filter", filter)
                .execute()
                .path("reports.nodes[*].code")
                .entityList(String.class)
                .get();
    }
}
