package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.ErrorCodes;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Tests that no query of a caller becomes a fault of the server, and that none writes a stack trace into the log. */
@ProgrammeTest
@ExtendWith(OutputCaptureExtension.class)
record CallerFaultTests(Programme programme) {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query($it: SortKey = DAY) { events(sort: {by: $it}) { totalCount } }
            query($it: SortKey) { events(sort: {by: $it}) { totalCount } }
            query($it: SortDirection = ASCENDING) { events(sort: {direction: $it}) { totalCount } }
            query($it: Boolean = true) { me { subject @skip(if: $it) } }
            query($it: Boolean = true) { me { subject @include(if: $it) } }
            query($it: Boolean = true) { me { ...F } } fragment F on Caller { subject @include(if: $it) }
            query($it: Boolean = true) { __schema { queryType { name @skip(if: $it) } } }
            query($it: String = "KZ") { place(code: $it) { code } }
            query($it: SortKey = DAY) { reformPlan(code: "100-STEPS") { narratives(sort: {by: $it}) { totalCount } } }
            """)
    void nullForAVariableThatNeedsAValueIsRefused(String query, CapturedOutput log) {
        assertThat(ErrorCodes.of(execute(query, null))).containsOnly("VALIDATION");
        assertThat(log.getOut()).doesNotContain("failed:", "\n\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($it: Int = 5) { events(first: $it) { totalCount } }",
                "query($it: Sort = {by: DAY}) { events(sort: $it) { totalCount } }",
                "query($it: EventKind = SEMINAR) { events(filter: {kind: $it}) { totalCount } }"
            })
    void nullForAVariableThatNeedsNoneIsAllowed(String query) {
        assertThat(ErrorCodes.of(execute(query, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "+10000-01-01",
                "10000-01-01",
                "-0001-01-01",
                "2014-5-2",
                "2014-02-30",
                "2014-05-22T00:00:00Z",
                " 2014-05-22",
                "２０１４-０５-２２",
                ""
            })
    void refusesADateBeyondRfc3339(String date, CapturedOutput log) {
        assertThat(ErrorCodes.of(execute("query($it: Date) { places(filter: {on: $it}) { totalCount } }", date)))
                .containsExactly("VALIDATION");
        assertThat(ErrorCodes.of(execute("{ places(filter: {on: \"%s\"}) { totalCount } }".formatted(date), null)))
                .containsExactly("VALIDATION");
        assertThat(log.getOut()).doesNotContain("failed:", "\n\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "9999-12-31"})
    void acceptsTheFirstAndLastDatesOfRfc3339(String date) {
        assertThat(ErrorCodes.of(execute("query($it: Date) { places(filter: {on: $it}) { totalCount } }", date)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0001-H1", "9999", "9999-Q4"})
    void acceptsThePeriodsOfAllYears(String period) {
        assertThat(ErrorCodes.of(
                        execute("query($it: PeriodCode) { events(filter: {period: $it}) { totalCount } }", period)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Url          | ht tp://x
            Url          | x
            Url          |
            DateTime     | +999999999-12-31T00:00:00Z
            DateTime     | yesterday
            Decimal      | 1e
            CurrencyCode | money
            Locale       | x-
            PeriodCode   | 20144
            """)
    void refusesADefaultThatIsNoValueOfItsScalar(String scalar, @Nullable String value, CapturedOutput log) {
        var query = "query($it: %s = \"%s\") { events { totalCount } }".formatted(scalar, value);

        assertThat(ErrorCodes.of(execute(query, null))).containsOnly("VALIDATION");
        assertThat(log.getOut()).doesNotContain("failed:", "\n\tat ");
    }

    @Test
    void aFloodOfErrorsWritesNothingToTheLog(CapturedOutput log) {
        var fields = IntStream.range(0, 30)
                .mapToObj(it -> "f%d: places(filter: {on: $it}) { totalCount }".formatted(it))
                .collect(Collectors.joining(" "));

        execute("query($it: Date) { %s }".formatted(fields), "+999999999-12-31");

        assertThat(log.getOut()).isEmpty();
    }

    private Response execute(String query, @Nullable Object value) {
        var request = programme.as("viewer").document(query);
        if (query.startsWith("query($it")) {
            request.variable("it", value);
        }
        return request.execute();
    }
}
