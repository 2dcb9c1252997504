package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.access.Caller;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Register;
import org.qadam.register.Request;

/** Tests orders and retries of reports. */
@ProgrammeTest
record ReportOrderTests(Programme programme, ReportOrders orders, Register register) {

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

        var refused = orders.submit(user, order);

        refused.path("reportOrder.report").valueIsNull();
        refused.path("reportOrder.problems[*].code").entityList(String.class).containsExactly(code);
        refused.path("reportOrder.problems[0].path").entityList(String.class).containsExactly(path);
        refused.path("reportOrder.problems[0].message")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains(messagePart));
    }

    @Test
    void aViewerMayNotOrderReports() {
        orders.submit("viewer", ReportOrders.euCsrm())
                .errors()
                .satisfy(it -> assertThat(it)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("FORBIDDEN"));
    }

    @Test
    void aDonorReportWithAPlanIsRefused() {
        var order = new HashMap<>(ReportOrders.euCsrm());
        order.put("plan", "100-STEPS");

        orders.submit("eu", order)
                .path("reportOrder.problems[0].message")
                .entity(String.class)
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
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());
        fail(code);

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

    /** Records the failure of a report, as the worker does. */
    private void fail(String code) {
        register.change(
                Caller.RUN,
                new Request("fail " + code, ""),
                "test",
                "a test",
                copy -> List.of(copy.get(Report.class, code, 2).failed("The paper ran out.")));
    }

    private String orderWithKey(String user, String key) {
        return orders.submit(user, key, ReportOrders.euCsrm())
                .path("reportOrder.report.code")
                .entity(String.class)
                .get();
    }

    private String refusalMessage(String user, String code) {
        var message = new StringBuilder();
        programme
                .as(user)
                .document("query($code: String!) { report(code: $code) { code } }")
                .variable("code", code)
                .execute()
                .errors()
                .satisfy(it -> message.append(it.getFirst().getMessage()));
        return message.toString();
    }
}
