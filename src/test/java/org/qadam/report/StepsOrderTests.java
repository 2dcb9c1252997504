package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.facts.TestDocuments;
import org.qadam.graphql.Problem;
import org.qadam.local.ErrorCodes;
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

        assertThat(orders.refusal("editor", order))
                .returns(code, Problem::code)
                .returns(List.of(field), Problem::path)
                .extracting(Problem::message, STRING)
                .contains(messagePart);
    }

    @ParameterizedTest
    @CsvSource({"eu", "viewer", "approver"})
    void onlyAnEditorOrdersTheReport(String user) {
        assertThat(ErrorCodes.of(orders.submit(user, ReportOrders.steps()))).containsExactly("FORBIDDEN");
    }

    @ParameterizedTest
    @CsvSource({"viewer", "eu", "dashboard"})
    void othersDoNotSeeTheReportBeforeItIsSent(String user) {
        var code = orders.orderAndAwait("editor", ReportOrders.steps());

        assertThat(ErrorCodes.of(orders.report(user, code))).containsExactly("NOT_FOUND");
    }

    @Test
    void aFutureQuarterIsRefusedWithItsFirstDay() {
        var documents = testDocuments.set("report/to-come", "TO-COME");
        var order = new HashMap<>(ReportOrders.steps());
        order.put("plan", "TO-COME-PLAN");
        order.put("period", "2999-Q1");

        var refused = orders.refusal("editor", order);
        testDocuments.strike(documents);

        assertThat(refused.code()).isEqualTo("PERIOD_NOT_BEGUN");
        assertThat(refused.message()).contains("2999-01-01");
    }
}
