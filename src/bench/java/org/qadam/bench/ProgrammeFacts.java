package org.qadam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes data sets of projects for the facts loader. Each project has a donor, and five indicators with one statement
 * each. A data set is one revision, so that many projects need several data sets.
 */
final class ProgrammeFacts {

    static final String SOURCE = "BENCH-SOURCE";

    /** A project has 11 documents, and a revision at most 2,000. */
    private static final int PROJECTS_PER_SET = 150;

    private static final int DONORS = 10;
    private static final int INDICATORS = 5;
    private static final Object CITATIONS = List.of(Map.of("source", SOURCE, "locator", "table 1"));

    private final JsonMapper json = new JsonMapper();
    private final Path folder;

    ProgrammeFacts(Path folder) {
        this.folder = folder;
    }

    static String code(int project) {
        return "BENCH-%04d".formatted(project);
    }

    /** Writes the data sets and returns their folders in the order in which they can be loaded. */
    List<Path> write(int projects) throws IOException {
        var sets = new ArrayList<Path>();
        for (int first = 1; first <= projects; first += PROJECTS_PER_SET) {
            int last = Math.min(projects, first + PROJECTS_PER_SET - 1);
            sets.add(write(IntStream.rangeClosed(first, last).boxed().toList()));
        }
        return sets;
    }

    private Path write(List<Integer> projects) throws IOException {
        var set = Files.createDirectories(folder.resolve("facts-" + projects.getFirst()));
        if (projects.getFirst() == 1) {
            write(set, "sources", Stream.of(source()));
            write(set, "organisations", IntStream.range(0, DONORS).mapToObj(ProgrammeFacts::donor));
        }
        write(set, "projects", projects.stream().map(ProgrammeFacts::project));
        write(set, "indicators", projects.stream().flatMap(it -> indicators(it).map(each -> indicator(it, each))));
        write(set, "statements", projects.stream().flatMap(it -> indicators(it).map(each -> statement(it, each))));
        return set;
    }

    /** Writes JSON, which is YAML too. */
    private void write(Path set, String type, Stream<Object> records) throws IOException {
        Files.writeString(set.resolve(type + ".yaml"), json.writeValueAsString(records.toList()));
    }

    private static Object source() {
        return Map.of("code", SOURCE, "title", en("Yearbook of the programme"), "language", "en");
    }

    private static Object donor(int number) {
        return Map.of(
                "code", donorCode(number),
                "names", List.of(Map.of("text", en("Donor agency number " + number))),
                "citations", CITATIONS);
    }

    private static Object project(int number) {
        return Map.of(
                "code", code(number),
                "title", en("Support of the civil service reform, part " + number),
                "objective",
                        en("Offices that answer within the time that the law sets, in each region of part " + number),
                "when", Map.of("first", "2020-01-01", "last", "2023-12-31", "precision", "DAY"),
                "participations",
                        List.of(Map.of("organisation", donorCode(number), "role", "FUNDING", "citations", CITATIONS)),
                "budgets",
                        List.of(Map.of(
                                "when", day(2020),
                                "money", Map.of("amount", 100_000 + number, "currency", "EUR"),
                                "citations", CITATIONS)),
                "citations", CITATIONS,
                "missing", List.of(Map.of("field", "instrument", "reason", "NOT_FOUND")));
    }

    private static Stream<String> indicators(int project) {
        return IntStream.rangeClosed(1, INDICATORS).mapToObj(it -> code(project) + ".I" + it);
    }

    private static Object indicator(int project, String code) {
        return Map.of(
                "code",
                code,
                "owner",
                code(project),
                "title",
                en("Civil servants trained under " + code),
                "measure",
                "UNIT",
                "unit",
                en("persons"),
                "direction",
                "ASCENDING",
                "aggregationOverTime",
                "SUM",
                "aggregationOverDisaggregation",
                "NONE",
                "citations",
                CITATIONS);
    }

    private static Object statement(int project, String indicator) {
        return Map.of(
                "code",
                indicator + ".S",
                "owner",
                code(project),
                "indicator",
                indicator,
                "kind",
                "ACTUAL",
                "when",
                day(2021),
                "figure",
                Map.of("comparator", "EXACTLY", "number", 1_000 + project),
                "preferred",
                true,
                "state",
                "APPROVED",
                "approval",
                "AS_PUBLISHED",
                "citations",
                CITATIONS);
    }

    private static String donorCode(int number) {
        return "BENCH-DONOR-" + number % DONORS;
    }

    private static Object day(int year) {
        return Map.of("first", year + "-03-15", "last", year + "-03-15", "precision", "DAY");
    }

    private static Object en(String text) {
        return Map.of("en", text);
    }
}
