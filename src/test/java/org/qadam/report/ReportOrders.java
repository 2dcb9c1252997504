package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.qadam.graphql.Problem;
import org.qadam.graphql.Problem.RuleProblem;
import org.qadam.local.Programme;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.stereotype.Component;

/** Orders reports through the API, waits for them and downloads their files. */
@Component
public final class ReportOrders {

    private static final String ORDER = """
            mutation ($key: String!, $kind: ReportKind!, $project: String, $donor: String, $plan: String,
                $indicator: String, $period: PeriodCode!, $language: Locale!) {
              reportOrder(input: {key: $key, why: "a test", kind: $kind, project: $project, donor: $donor, plan: $plan,
                indicator: $indicator, period: $period, language: $language}) {
                report { code state version position } problems { code message path }
              }
            }
            """;

    private final Programme programme;

    public ReportOrders(Programme programme) {
        this.programme = programme;
    }

    public static Map<String, String> euCsrm() {
        return Map.of("project", "EU-CSRM", "donor", "EU", "period", "2014-H1", "language", "en");
    }

    public static Map<String, String> steps() {
        return Map.of("kind", "MINISTRY_STEPS", "plan", "100-STEPS", "period", "2019-Q4", "language", "en");
    }

    /**
     * Submits an order with a random key.
     *
     * @param fields variables of the mutation; the kind is DONOR_PROGRESS if omitted
     */
    public Response submit(String user, Map<String, String> fields) {
        return submit(user, UUID.randomUUID().toString(), fields);
    }

    public Response submit(String user, String key, Map<String, String> fields) {
        var request = programme.as(user).document(ORDER).variable("key", key).variable("kind", "DONOR_PROGRESS");
        fields.forEach(request::variable);
        return request.execute();
    }

    /** Submits an order and returns the only problem that refuses it. */
    public Problem refusal(String user, Map<String, String> fields) {
        var answer = submit(user, fields);
        answer.path("reportOrder.report").valueIsNull();
        return answer.path("reportOrder.problems")
                .entityList(RuleProblem.class)
                .hasSize(1)
                .get()
                .getFirst();
    }

    /** Orders the report on EU-CSRM and returns its code without waiting. */
    public String order(String user) {
        return order(user, euCsrm());
    }

    /** Orders a report, waits until its state is READY and returns its code. */
    public String orderAndAwait(String user, Map<String, String> fields) {
        var code = order(user, fields);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(user, code).equals("READY"));
        return code;
    }

    /** Orders a report and returns its code without waiting. */
    public String order(String user, Map<String, String> fields) {
        return order(user, UUID.randomUUID().toString(), fields);
    }

    /** Orders a report with a key and returns its code without waiting. */
    public String order(String user, String key, Map<String, String> fields) {
        return submit(user, key, fields)
                .path("reportOrder.report.code")
                .entity(String.class)
                .get();
    }

    public String state(String user, String code) {
        return report(user, code).path("report.state").entity(String.class).get();
    }

    /** Returns whether the API returns the report to the user. */
    public boolean isVisible(String user, String code) {
        return report(user, code).returnResponse().getErrors().isEmpty();
    }

    Response report(String user, String code) {
        return programme
                .as(user)
                .document("query($code: String!) { report(code: $code) { state } }")
                .variable("code", code)
                .execute();
    }

    public byte[] download(String user, String code) {
        return download(user, code, "pdf");
    }

    public byte[] download(String user, String code, String format) {
        var bytes = programme
                .http()
                .get()
                .uri("/reports/{code}/{format}", code, format)
                .headers(it -> it.setBearerAuth(programme.tokenOf(user)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(bytes).isNotNull();
        return bytes == null ? new byte[0] : bytes;
    }
}
