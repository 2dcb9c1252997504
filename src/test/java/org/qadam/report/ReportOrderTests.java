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

@ProgrammeTest
class ReportOrderTests {

    private final Programme programme;
    private final ReportOrders ordering;
    private final Register register;

    ReportOrderTests(Programme programme, ReportOrders ordering, Register register) {
        this.programme = programme;
        this.ordering = ordering;
        this.register = register;
    }

    @Test
    void anOrderIsAnsweredAtOnceAndRepeatedByItsKey() {
        var key = UUID.randomUUID().toString();
        var first = number("editor", key);

        assertThat(number("editor", key)).isEqualTo(first);
    }

    @Test
    void aForeignReportIsAsUnknownAsOneThatIsNotThere() {
        var code = ordering.made("eu", ReportOrders.euCsrm());

        assertThat(refusal("undp", code))
                .isEqualTo(refusal("undp", "20000101-000000-AAAA").replace("20000101-000000-AAAA", code));
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
    void anOrderThatCannotBeIsRefusedByField(
            String user,
            String project,
            String donor,
            String period,
            String language,
            String code,
            String path,
            String told) {
        var what = Map.of("project", project, "donor", donor, "period", period, "language", language);

        var refused = ordering.order(user, what);

        refused.path("reportOrder.report").valueIsNull();
        refused.path("reportOrder.problems[*].code").entityList(String.class).containsExactly(code);
        refused.path("reportOrder.problems[0].path").entityList(String.class).containsExactly(path);
        refused.path("reportOrder.problems[0].message")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains(told));
    }

    @Test
    void whoOnlyReadsOrdersNothing() {
        ordering.order("viewer", ReportOrders.euCsrm())
                .errors()
                .satisfy(it -> assertThat(it)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("FORBIDDEN"));
    }

    @Test
    void aPlanIsNotForADonorsReport() {
        var what = new HashMap<>(ReportOrders.euCsrm());
        what.put("plan", "100-STEPS");

        ordering.order("eu", what)
                .path("reportOrder.problems[0].message")
                .entity(String.class)
                .isEqualTo("A report of kind DONOR_PROGRESS has no field plan. Remove it.");
    }

    @Test
    void aPeriodThatIsNoneIsRefusedBeforeAnythingElse() {
        var what = new HashMap<>(ReportOrders.euCsrm());
        what.put("period", "2014-H3");

        ordering.order("eu", what)
                .errors()
                .satisfy(it -> assertThat(it.getFirst().getMessage()).contains("2014-H3", "2014-H1"));
    }

    @Test
    void aFailedReportTellsWhyAndIsMadeWhenTriedAgain() {
        var code = ordering.made("eu", ReportOrders.euCsrm());
        fail(code);

        retry(code, 3);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> ordering.state("eu", code).equals("READY"));
    }

    @Test
    void onlyAFailedReportIsTriedAgain() {
        retry(ordering.made("eu", ReportOrders.euCsrm()), 2)
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

    /** As a run does that could not be finished. */
    private void fail(String code) {
        register.change(
                Caller.RUN,
                new Request("fail " + code, ""),
                "test",
                "a test",
                copy -> List.of(copy.get(Report.class, code, 2).failed("The paper ran out.")));
    }

    private String number(String user, String key) {
        return ordering.order(user, key, ReportOrders.euCsrm())
                .path("reportOrder.report.code")
                .entity(String.class)
                .get();
    }

    private String refusal(String user, String code) {
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
