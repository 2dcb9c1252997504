package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Tests the list of reports and its filter. */
@ProgrammeTest
record ReportListTests(Programme programme, ReportOrders orders) {

    private static final String REPORTS = """
            query ($filter: ReportFilter) { reports(filter: $filter, first: 200) { totalCount nodes { code } } }
            """;

    @Test
    void listsTheLatestOrderFirst() {
        var first = orders.orderAndAwait("eu", ReportOrders.euCsrm());
        var second = orders.orderAndAwait("eu", ReportOrders.euCsrm());

        assertThat(listed("eu", Map.of())).containsSubsequence(second, first);
    }

    @Test
    void findsAReportByItsFields() {
        var report = russianReport();

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
    void omitsReportsThatDoNotMatchTheFilter() {
        var report = russianReport();

        assertThat(Map.of(
                        "donor", "UNDP",
                        "period", "2015-H1",
                        "language", "kk",
                        "state", "FAILED"))
                .allSatisfy((field, value) ->
                        assertThat(listed("eu", Map.of(field, value))).doesNotContain(report));
    }

    @Test
    void hidesReportsFromLiaisonsOfOtherDonors() {
        orders.orderAndAwait("eu", ReportOrders.euCsrm());

        assertThat(listed("undp", Map.of("donor", "EU"))).isEmpty();
    }

    @Test
    void statesTheProgressOfEachReport() {
        orders.orderAndAwait("eu", ReportOrders.euCsrm());

        programme
                .as("eu")
                .document("{ reports(filter: {state: READY}) { nodes { percent } } }")
                .execute()
                .path("reports.nodes[*].percent")
                .entityList(Integer.class)
                .satisfies(it -> assertThat(it).isNotEmpty().containsOnly(100));
    }

    private String russianReport() {
        var order = new HashMap<>(ReportOrders.euCsrm());
        order.putAll(Map.of("period", "2015-H2", "language", "ru"));
        return orders.orderAndAwait("eu", order);
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
