package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.graphql.Problem;
import org.qadam.local.ErrorCodes;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Tests orders and retries of reports. */
@ProgrammeTest
record ReportOrderTests(Programme programme, ReportOrders orders, FailingReports failing) {

    @Test
    void anOrderWithTheSameKeyReturnsTheSameReport() {
        var key = UUID.randomUUID().toString();
        var first = orderWithKey("editor", key);

        assertThat(orderWithKey("editor", key)).isEqualTo(first);
    }

    @Test
    void aHiddenReportAndAnUnknownReportHaveTheSameMessage() {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());

        assertThat(refusalMessage("undp", code))
                .isEqualTo(refusalMessage("undp", "20000101-000000-AAAA").replace("20000101-000000-AAAA", code));
    }

    @ParameterizedTest
    @CsvSource({
        "eu, EU-CSRM, EU, 2031-H1, en, NO_SUCH_PERIOD, period, Choose one from 2012-H1 to 2016-H2",
        "eu, EU-CSRM, UNDP, 2014-H1, en, NOT_FOUND, donor, UNDP",
        "eu, UNDP-00067090, UNDP, 2012-H1, en, NOT_FOUND, project, UNDP-00067090",
        "editor, EU-CSRM, UNDP, 2014-H1, en, NOT_FOUND, donor, UNDP",
        "editor, NOTHING, EU, 2014-H1, en, NOT_FOUND, project, NOTHING",
        "editor, EU-CSRM, EU, 2014-H1, de, INVALID, language, en",
    })
    void aRefusalNamesTheField(
            String user,
            String project,
            String donor,
            String period,
            String language,
            String code,
            String path,
            String messagePart) {
        var order = Map.of("project", project, "donor", donor, "period", period, "language", language);

        assertThat(orders.refusal(user, order))
                .returns(code, Problem::code)
                .returns(List.of(path), Problem::path)
                .extracting(Problem::message, STRING)
                .contains(messagePart);
    }

    @Test
    void aViewerMayNotOrderReports() {
        assertThat(ErrorCodes.of(orders.submit("viewer", ReportOrders.euCsrm())))
                .containsExactly("FORBIDDEN");
    }

    @Test
    void aDonorReportWithAPlanIsRefused() {
        var order = new HashMap<>(ReportOrders.euCsrm());
        order.put("plan", "100-STEPS");

        assertThat(orders.refusal("eu", order).message())
                .isEqualTo("A report of kind DONOR_PROGRESS has no field plan. Remove it.");
    }

    @Test
    void anUnreadablePeriodIsAnInvalidRequest() {
        var order = new HashMap<>(ReportOrders.euCsrm());
        order.put("period", "2014-H3");

        orders.submit("eu", order)
                .errors()
                .satisfy(it -> assertThat(it.getFirst().getMessage()).contains("2014-H3", "2014-H1"));
    }

    @Test
    void aFailedReportIsMadeWhenItIsRetried() {
        var code = failing.failed("eu", "The paper ran out.");

        retry(code, 3);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> orders.state("eu", code).equals("READY"));
    }

    @Test
    void onlyAFailedReportCanBeRetried() {
        retry(orders.orderAndAwait("eu", ReportOrders.euCsrm()), 2)
                .path("reportRetry.problems[0].message")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains("READY"));
    }

    private org.springframework.graphql.test.tester.GraphQlTester.Response retry(String code, int version) {
        return programme
                .as("eu")
                .document("""
                        mutation ($key: String!, $code: String!, $version: Int!) {
                          reportRetry(input: {key: $key, why: "again", report: $code, version: $version}) {
                            report { state } problems { code message }
                          }
                        }
                        """)
                .variable("key", UUID.randomUUID().toString())
                .variable("code", code)
                .variable("version", version)
                .execute();
    }

    private String orderWithKey(String user, String key) {
        return orders.submit(user, key, ReportOrders.euCsrm())
                .path("reportOrder.report.code")
                .entity(String.class)
                .get();
    }

    private String refusalMessage(String user, String code) {
        var errors = orders.report(user, code).returnResponse().getErrors();
        return String.valueOf(errors.getFirst().getMessage());
    }
}
