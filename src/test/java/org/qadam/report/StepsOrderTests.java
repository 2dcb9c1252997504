package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.facts.TestDocuments;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Tests who may order and see reports on a plan, and the fields of an order. */
@ProgrammeTest
record StepsOrderTests(Programme programme, ReportOrders orders, TestDocuments testDocuments) {

    @Test
    void theReportNamesItsPlanButNoDonor() {
        var report = programme
                .as("editor")
                .document(
                        "query($code: String!) { report(code: $code) { plan { code } project { code } donor { code } } }")
                .variable("code", orders.orderAndAwait("editor", ReportOrders.steps()))
                .execute();

        report.path("report.plan.code").entity(String.class).isEqualTo("100-STEPS");
        report.path("report.donor").valueIsNull();
        report.path("report.project").valueIsNull();
    }

    @ParameterizedTest
    @CsvSource({
        "plan, , INVALID, needs the field plan",
        "project, EU-CSRM, INVALID, has no field project",
        "donor, EU, INVALID, has no field donor",
        "plan, NO-SUCH-PLAN, NOT_FOUND, NO-SUCH-PLAN",
        "period, 2020-Q1, NO_SUCH_PERIOD, Choose one from 2015-Q2 to 2019-Q4",
        "language, de, INVALID, 'one of [kk, ru, en]'",
    })
    void aRefusalNamesTheField(String field, String value, String code, String messagePart) {
        var order = new HashMap<>(ReportOrders.steps());
        order.put(field, value);

        var refused = orders.submit("editor", order);

        refused.path("reportOrder.problems[0].code").entity(String.class).isEqualTo(code);
        refused.path("reportOrder.problems[0].path").entityList(String.class).containsExactly(field);
        refused.path("reportOrder.problems[0].message")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains(messagePart));
    }

    @ParameterizedTest
    @CsvSource({"eu", "viewer", "approver"})
    void onlyAnEditorOrdersTheReport(String user) {
        orders.submit(user, ReportOrders.steps())
                .errors()
                .satisfy(it -> assertThat(it)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("FORBIDDEN"));
    }

    @ParameterizedTest
    @CsvSource({"viewer", "eu", "dashboard"})
    void othersDoNotSeeTheReportBeforeItIsSent(String user) {
        var code = orders.orderAndAwait("editor", ReportOrders.steps());

        programme
                .as(user)
                .document("query($code: String!) { report(code: $code) { code } }")
                .variable("code", code)
                .execute()
                .errors()
                .satisfy(it -> assertThat(it)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("NOT_FOUND"));
    }

    @Test
    void aFutureQuarterIsRefusedWithItsFirstDay() {
        var documents = testDocuments.set("report/to-come", "TO-COME");
        var order = new HashMap<>(ReportOrders.steps());
        order.put("plan", "TO-COME-PLAN");
        order.put("period", "2999-Q1");

        var refused = orders.submit("editor", order);
        testDocuments.strike(documents);

        refused.path("reportOrder.problems[0].code").entity(String.class).isEqualTo("PERIOD_NOT_BEGUN");
        refused.path("reportOrder.problems[0].message")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains("2999-01-01"));
    }
}
