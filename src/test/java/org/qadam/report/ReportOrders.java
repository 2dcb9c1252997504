package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.qadam.local.Programme;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.stereotype.Component;

/** Orders reports as a person does, and waits for them. */
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

    public Response order(String user, Map<String, String> what) {
        return order(user, UUID.randomUUID().toString(), what);
    }

    public Response order(String user, String key, Map<String, String> what) {
        var request = programme.as(user).document(ORDER).variable("key", key).variable("kind", "DONOR_PROGRESS");
        what.forEach(request::variable);
        return request.execute();
    }

    /** Its number, at once. */
    public String ordered(String user) {
        return ordered(user, euCsrm());
    }

    /** Its number, once it is ready. */
    public String made(String user, Map<String, String> what) {
        var code = ordered(user, what);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(user, code).equals("READY"));
        return code;
    }

    public String ordered(String user, Map<String, String> what) {
        return ordered(user, UUID.randomUUID().toString(), what);
    }

    public String ordered(String user, String key, Map<String, String> what) {
        return order(user, key, what)
                .path("reportOrder.report.code")
                .entity(String.class)
                .get();
    }

    public String state(String user, String code) {
        return report(user, code).path("report.state").entity(String.class).get();
    }

    public boolean isKnown(String user, String code) {
        return report(user, code).returnResponse().getErrors().isEmpty();
    }

    private Response report(String user, String code) {
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
