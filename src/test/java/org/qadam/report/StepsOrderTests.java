package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.facts.TestDocuments;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Who orders and sees a report on a plan, and what cannot be ordered. */
@ProgrammeTest
class StepsOrderTests {

    private final Programme programme;
    private final ReportOrders ordering;
    private final TestDocuments stage;

    StepsOrderTests(Programme programme, ReportOrders ordering, TestDocuments stage) {
        this.programme = programme;
        this.ordering = ordering;
        this.stage = stage;
    }

    @Test
    void namesItsPlanAndNoDonor() {
        var report = programme
                .as("editor")
                .document(
                        "query($code: String!) { report(code: $code) { plan { code } project { code } donor { code } } }")
                .variable("code", ordering.made("editor", ReportOrders.steps()))
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
    void anOrderThatDoesNotFitItsKindIsRefusedByField(String field, String value, String code, String told) {
        var what = new HashMap<>(ReportOrders.steps());
        what.put(field, value);

        var refused = ordering.order("editor", what);

        refused.path("reportOrder.problems[0].code").entity(String.class).isEqualTo(code);
        refused.path("reportOrder.problems[0].path").entityList(String.class).containsExactly(field);
        refused.path("reportOrder.problems[0].message")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains(told));
    }

    @ParameterizedTest
    @CsvSource({"eu", "viewer", "approver"})
    void onlyAnEditorOrdersIt(String user) {
        ordering.order(user, ReportOrders.steps())
                .errors()
                .satisfy(it -> assertThat(it)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("FORBIDDEN"));
    }

    /** It is sent by nobody yet. */
    @ParameterizedTest
    @CsvSource({"viewer", "eu", "dashboard"})
    void isNotSeenByOthersBeforeItIsSent(String user) {
        var code = ordering.made("editor", ReportOrders.steps());

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
    void aQuarterToComeIsRefusedWithItsFirstDay() {
        var staged = stage.set("report/to-come", "TO-COME");
        var what = new HashMap<>(ReportOrders.steps());
        what.put("plan", "TO-COME-PLAN");
        what.put("period", "2999-Q1");

        var refused = ordering.order("editor", what);
        stage.strike(staged);

        refused.path("reportOrder.problems[0].code").entity(String.class).isEqualTo("PERIOD_NOT_BEGUN");
        refused.path("reportOrder.problems[0].message")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains("2999-01-01"));
    }
}
