package org.qadam.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Tests queries of places on past and present days. */
@ProgrammeTest
record PlacesTests(Programme programme) {

    @ParameterizedTest
    @CsvSource({"2014-05-22, 14", "2022-06-07, 14", "2022-06-08, 17", "2026-01-01, 17"})
    void countsTheRegionsThatExistedOnADay(String on, int count) {
        places(Map.of("kind", "REGION", "on", on))
                .path("places.totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
    }

    @Test
    void excludesRegionsThatDidNotExistYet() {
        places(Map.of("kind", "REGION", "on", "2014-05-22"))
                .path("places.nodes[*].code")
                .entityList(String.class)
                .doesNotContain("KZ-10", "KZ-33", "KZ-62");
    }

    @Test
    void findsThePartsSplitFromARegion() {
        programme
                .as("viewer")
                .document("{ place(code: \"KZ-63\") { splitInto { code } successors { code } } }")
                .execute()
                .path("place")
                .matchesJsonStrictly("""
                        {"splitInto": [{"code": "KZ-10"}], "successors": []}""");
    }

    @ParameterizedTest
    @CsvSource({"2013-12-23, KZ-79", "2020-01-01, ''"})
    void findsThePartsOfAPlaceOnADay(String on, String codes) {
        places(Map.of("within", "KZ-61", "on", on))
                .path("places.nodes[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(String.join(" ", it)).isEqualTo(codes));
    }

    @ParameterizedTest
    @CsvSource({"South Kazakhstan, KZ-61", "Türkistan oblysy, KZ-61", "Алма-Ата, KZ-75", "Nur-Sultan, KZ-71"})
    void findsAPlaceByAnyOfItsNames(String name, String code) {
        places(Map.of("name", name))
                .path("places.nodes[*].code")
                .entityList(String.class)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"2014-05-22, South Kazakhstan", "2020-01-01, Türkistan oblysy", ", Türkistan oblysy"})
    void returnsTheNameOfAPlaceOnADay(String on, String name) {
        programme
                .as("viewer")
                .document("query($on: Date) { place(code: \"KZ-61\") { name(on: $on) { text } } }")
                .variable("on", on)
                .execute()
                .path("place.name.text")
                .entity(String.class)
                .isEqualTo(name);
    }

    private Response places(Map<String, Object> filter) {
        return programme
                .as("viewer")
                .document("query($filter: PlaceFilter) { places(filter: $filter) { totalCount nodes { code } } }")
                .variable("filter", filter)
                .execute();
    }
}
