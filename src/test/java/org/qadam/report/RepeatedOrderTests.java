package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** An order is repeated with its key by a caller whose rights have changed since. */
@ProgrammeTest
class RepeatedOrderTests {

    private static final String ORDER = """
            mutation ($key: String!, $project: String!, $donor: String!, $period: PeriodCode!, $language: Locale!) {
              reportOrder(input: {key: $key, why: "a test", kind: DONOR_PROGRESS, project: $project, donor: $donor,
                period: $period, language: $language}) { report { code } problems { code } }
            }
            """;

    private final Programme programme;
    private final String caller = UUID.randomUUID().toString();

    RepeatedOrderTests(Programme programme) {
        this.programme = programme;
    }

    @Test
    void theRepeatOfAnOrderShowsOnlyWhatTheCallerMaySeeNow() {
        var first = order("recorded", "EU");
        var same = order("recorded", "EU");
        var later = order("recorded", "UNDP");

        assertThat(code(same)).isEqualTo(code(first));
        assertThat(problem(later)).isEqualTo("NOT_FOUND");
    }

    /** An order that equals a pending one returns that report, and records nothing. */
    @Test
    void theRepeatOfAnUnchangedRequestShowsOnlyWhatTheCallerMaySeeNow() {
        order("pending", "EU");
        var first = order("unchanged", "EU");
        var later = order("unchanged", "UNDP");

        assertThat(code(first)).isNotEmpty();
        assertThat(problem(later)).isEqualTo("NOT_FOUND");
    }

    /** Orders the report on EU-CSRM as a liaison of a donor. */
    private Response order(String key, String donor) {
        var token = programme.token(
                it -> it.subject(caller).claim("roles", List.of("LIAISON")).claim("donors", List.of(donor)));
        var request = programme.with(token).document(ORDER).variable("key", key);
        Map.copyOf(ReportOrders.euCsrm()).forEach(request::variable);
        return request.execute();
    }

    private static String code(Response response) {
        return response.path("reportOrder.report.code").entity(String.class).get();
    }

    private static String problem(Response response) {
        return response.path("reportOrder.problems[0].code")
                .entity(String.class)
                .get();
    }
}
