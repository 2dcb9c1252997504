package org.qadam.graphql;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.ResponseError;

/** Tests the errors for invalid queries: each has a stable code and a message that states what is wrong. */
@ProgrammeTest
record BadInputTests(Programme programme) {

    /** Matches a Java class name, the text form of an object of graphql-java, or a stack trace. */
    private static final String IMPLEMENTATION_DETAIL =
            "(?s).*(\\b(java|graphql|org|com)\\.\\w|Exception|\\w+Value\\b|\\w+\\{\\w+=|HashMap|\\n\\s+at ).*";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { project(code: "NOPE") { code } }                          | NOT_FOUND     | no project "NOPE"
            { project(code: "no pe/") { code } }                        | NOT_FOUND     | no project "no pe/"
            { reformStep(plan: "100-STEPS", number: 101) { code } }     | NOT_FOUND     | no reform step "100-STEPS.101"
            { events(first: 0) { totalCount } }                         | INVALID       | first must be from 1 to 200, not 0
            { events(first: -1) { totalCount } }                        | INVALID       | first must be from 1 to 200, not -1
            { events(first: 201) { totalCount } }                       | INVALID       | first must be from 1 to 200, not 201
            { events(first: 2147483647) { nodes { code } } }            | INVALID       | first must be from 1 to 200
            { reformPlan(code: "100-STEPS") { steps(first: 0) { totalCount } } } | INVALID | first must be from 1 to 200
            { events(first: 99999999999) { totalCount } }               | VALIDATION    | 'first'
            { events(first: "many") { totalCount } }                    | VALIDATION    | 'first'
            { events(after: "abc") { totalCount } }                     | INVALID       | after is no cursor of this list
            { events(after: "") { totalCount } }                        | INVALID       | after is no cursor of this list
            { events(filter: {period: "2014-H3"}) { totalCount } }      | VALIDATION    | like 2014, 2014-H1 or 2015-Q2
            { events(filter: {period: 2014}) { totalCount } }           | VALIDATION    | 'filter.period'
            { places(filter: {on: "2014-13-45"}) { totalCount } }       | VALIDATION    | Write it like 2014-05-22
            { places(filter: {on: 2014}) { totalCount } }               | VALIDATION    | 'filter.on'
            { sources(filter: {language: 1}) { totalCount } }           | VALIDATION    | 'filter.language'
            { sources(filter: {language: "x-"}) { totalCount } }        | VALIDATION    | Write it like kk, ru or en
            { events(filter: {kind: PARTY}) { totalCount } }            | VALIDATION    | 'EventKind'
            { events(filter: {colour: "red"}) { totalCount } }          | VALIDATION    | 'colour'
            { reformPlan(code: "100-STEPS") { steps(after: "abc") { totalCount } } } | INVALID | after is no cursor of this list
            { reformPlan(code: "NEW-MODEL") { narratives(filter: {kind: PARTY}) { totalCount } } } | VALIDATION | 'NarrativeKind'
            { events(sort: {by: COLOUR}) { totalCount } }               | VALIDATION    | 'SortKey'
            { events(sort: {direction: UP}) { totalCount } }            | VALIDATION    | 'SortDirection'
            { events(filter: "all") { totalCount } }                    | VALIDATION    | 'filter'
            { project { code } }                                        | VALIDATION    | 'code'
            { project(code: null) { code } }                            | VALIDATION    | 'code'
            { me { colour } }                                           | VALIDATION    | 'colour'
            { me { subject }                                            | SYNTAX        | line 1
            `   `                                                       | SYNTAX        | line 1
            query A { me { subject } } query B { me { subject } }       | VALIDATION    | operation name
            subscription { changes }                                    | VALIDATION    | 'Subscription'
            """)
    void describesTheErrorOfAnInvalidQuery(String query, String code, String message) {
        assertError(execute(query, Map.of()), code, message);
    }

    @ParameterizedTest
    @CsvSource({
        "Int, first: $it, 0, INVALID, first must be from 1 to 200",
        "Int, first: $it, many, VALIDATION, 'it'",
        "String, after: $it, abc, INVALID, after is no cursor of this list",
        "PeriodCode, filter: {period: $it}, May 2014, VALIDATION, 'like 2014, 2014-H1 or 2015-Q2'",
        "EventKind, filter: {kind: $it}, PARTY, VALIDATION, 'EventKind'",
        "EventFilter, filter: $it, all, VALIDATION, 'it'",
        "Colour, filter: {kind: $it}, red, VALIDATION, Colour",
    })
    void describesTheErrorOfAnInvalidVariable(String type, String argument, String value, String code, String message) {
        var query = "query($it: %s) { events(%s) { totalCount } }".formatted(type, argument);
        var variable = value.matches("\\d+") ? Integer.valueOf(value) : value;

        assertError(execute(query, Map.of("it", variable)), code, message);
    }

    @Test
    void refusesAVariableThatIsNoDate() {
        var query = "query($day: Date) { places(filter: {on: $day}) { totalCount } }";

        assertError(execute(query, Map.of("day", "yesterday")), "VALIDATION", "like 2014-05-22");
    }

    @Test
    void refusesAQueryWithTooManyLevels() {
        var query = "{ event(code: \"AEF-7\") { %s code %s } }".formatted("parent { ".repeat(15), "}".repeat(15));

        assertError(execute(query, Map.of()), "TOO_DEEP", "17 levels deep; at most 15 are allowed");
    }

    @Test
    void refusesAQueryThatIsTooDeepToParse() {
        assertError(
                execute(
                        "{ event(code: \"AEF-7\") { %s code %s } }"
                                .formatted("parent { ".repeat(3_000), "}".repeat(3_000)),
                        Map.of()),
                "SYNTAX",
                "deep");
    }

    @ParameterizedTest
    @CsvSource({
        "300, 'a%d: me { subject }', TOO_MANY_ALIASES, 300 aliases; at most 30 are allowed",
        "401, 'me { subject }', TOO_MANY_FIELDS, 802 fields; at most 400 are allowed",
    })
    void refusesAQueryWithTooManyAliasesOrFields(int times, String field, String code, String message) {
        var fields = IntStream.range(0, times).mapToObj(field::formatted).collect(Collectors.joining(" "));

        assertError(execute("{ %s }".formatted(fields), Map.of()), code, message);
    }

    /** Each fragment uses the next one. Without a limit, the validation of 1,000 such fragments takes half a minute. */
    @Test
    void refusesAQueryWithTooManyFragments() {
        var fragments = IntStream.range(0, 200)
                .mapToObj("fragment F%1$d on Caller { subject ...F%1$d }"::formatted)
                .collect(Collectors.joining(" "));

        assertError(
                execute("{ me { ...F0 } } " + fragments, Map.of()),
                "TOO_MANY_FRAGMENTS",
                "200 fragments; at most 40 are allowed");
    }

    /** Without a cap per field, the sum of four such fields overflows to a small number and passes the limit. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 30})
    void refusesAQueryThatMayReadTooManyRows(int times) {
        var levels = 4;
        var list = "statements(first: 200) { nodes { indicator { ".repeat(levels) + "code" + " } } }".repeat(levels);
        var lists = IntStream.range(0, times)
                .mapToObj("a%d: ".concat(list)::formatted)
                .collect(Collectors.joining(" "));

        assertError(execute("{ %s }".formatted(lists), Map.of()), "TOO_EXPENSIVE", "at most 10000 are allowed");
    }

    /** Each letter has two bytes in UTF-8, so the test fails if letters are counted instead of bytes. */
    @Test
    void refusesAQueryWithTooManyBytes() {
        var query = "{ me { subject } } # ".concat("ә".repeat(16 << 10));

        assertError(execute(query, Map.of()), "QUERY_TOO_LARGE", "32789 bytes; at most 32768 are allowed");
    }

    @Test
    void refusesACursorOfAnotherList() {
        var query = "{ statements(after: \"%s\") { totalCount } }".formatted(cursor("{ events(first: 1) %s }"));

        assertError(execute(query, Map.of()), "INVALID", "after is no cursor of this list");
    }

    @Test
    void refusesACursorOfTheSameListWithAnotherFilter() {
        var cursor = cursor("{ events(first: 1, filter: {kind: SEMINAR}) %s }");

        assertError(
                execute("{ events(after: \"%s\") { totalCount } }".formatted(cursor), Map.of()),
                "INVALID",
                "after is no cursor of this list with this filter");
    }

    private String cursor(String list) {
        return programme
                .as("viewer")
                .document(list.formatted("{ pageInfo { endCursor } }"))
                .execute()
                .path("*.pageInfo.endCursor")
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private ResponseError execute(String query, Map<String, Object> variables) {
        var response = programme.as("viewer").document(query);
        variables.forEach(response::variable);
        return response.execute().returnResponse().getErrors().getFirst();
    }

    private static void assertError(ResponseError error, String code, String message) {
        assertThat(requireNonNull(error.getExtensions()))
                .containsEntry("code", code)
                .containsEntry("retryable", false);
        assertThat(error.getMessage()).contains(message).doesNotMatch(IMPLEMENTATION_DETAIL);
    }
}
