package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.ErrorCodes;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Tests the order of lists over several pages. */
@ProgrammeTest
record SortTests(Programme programme) {

    private static final String EVENTS = """
            query Events($sort: Sort, $after: String) {
              events(sort: $sort, first: 5, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } }
            }
            """;

    @Test
    void sortsByDayDescendingWithUndatedEventsLast() {
        assertThat(read(Map.of("direction", "DESCENDING")))
                .containsExactly(
                        "MEETING-ADDRESS-2019",
                        "CONFERENCE-2016",
                        "INDEPENDENCE-25",
                        "CONFERENCE-2014",
                        "AEF-7",
                        "ROUND-TABLE-2014",
                        "SEMINAR-2014-ASTANA",
                        "SEMINAR-2013-SHYMKENT",
                        "HUB-FOUNDING",
                        "CONFERENCE-ASTANA-UNDATED",
                        "SEMINAR-NORTH-EAST",
                        "SEMINAR-WEST",
                        "SEMINARS-NATIONAL-MEDIA");
    }

    @Test
    void sortsByDayAscendingWithUndatedEventsLast() {
        var ascending = read(Map.of("direction", "ASCENDING"));

        assertThat(ascending.subList(0, 2)).containsExactly("HUB-FOUNDING", "SEMINAR-2013-SHYMKENT");
        assertThat(ascending).endsWith("SEMINAR-NORTH-EAST", "SEMINAR-WEST", "SEMINARS-NATIONAL-MEDIA");
    }

    @Test
    void sortsByCodeDescending() {
        var codes = read(Map.of("by", "CODE", "direction", "DESCENDING"));

        assertThat(codes).hasSize(13).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @CsvSource({"DESCENDING, ASCENDING", "ASCENDING, DESCENDING"})
    void refusesACursorOfTheOppositeDirection(String one, String other) {
        var cursor = cursor(page(Map.of("direction", one), null));

        assertThat(ErrorCodes.of(page(Map.of("direction", other), cursor))).containsExactly("INVALID");
    }

    private List<String> read(Map<String, String> sort) {
        var codes = new ArrayList<String>();
        String after = null;
        do {
            var page = page(sort, after);
            codes.addAll(
                    page.path("events.nodes[*].code").entityList(String.class).get());
            var more = page.path("events.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = more ? cursor(page) : null;
        } while (after != null);
        return codes;
    }

    private static String cursor(Response page) {
        return page.path("events.pageInfo.endCursor").entity(String.class).get();
    }

    private Response page(Map<String, String> sort, @Nullable String after) {
        return programme
                .as("viewer")
                .document(EVENTS)
                .variable("sort", sort)
                .variable("after", after)
                .execute();
    }
}
