package org.qadam.facts;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.facts.FactsCitations.Citing;
import org.qadam.facts.FactsRowTargets.Target;
import org.qadam.facts.FactsRows.Row;

/** Checks for each row of the input files that it is part of the data set or excluded with a reason. */
class FactsTests {

    private static final List<Row> ROWS = FactsRows.all();
    private static final List<Citing> CITINGS = FactsCitations.all();
    private static final FactsRowTargets TARGETS = new FactsRowTargets(CITINGS);
    private static final List<ExcludedRow> EXCLUDED_ROWS = ExcludedRow.all();

    @Test
    void allInputFilesAreComplete() {
        assertThat(ROWS.stream().collect(groupingBy(Row::file, counting())))
                .containsOnly(
                        entry("seed-facts.csv", 81L),
                        entry("external-facts.csv", 52L),
                        entry("sources.csv", 47L),
                        entry("regions-kz.csv", 20L),
                        entry("undp-kaz-awards.json", 3L));
    }

    @Test
    void everyRowIsUsedOrExcluded() {
        assertThat(ROWS)
                .filteredOn(it -> TARGETS.of(it).isEmpty()
                        && ExcludedRow.of(it, EXCLUDED_ROWS).isEmpty())
                .isEmpty();
    }

    @Test
    void aUsedRowIsAtMostPartlyExcluded() {
        assertThat(ROWS)
                .filteredOn(it -> !TARGETS.of(it).isEmpty())
                .flatExtracting(it -> ExcludedRow.of(it, EXCLUDED_ROWS))
                .allMatch(ExcludedRow::partly);
    }

    @Test
    void noRowIsExcludedTwice() {
        assertThat(EXCLUDED_ROWS).extracting(ExcludedRow::row).doesNotHaveDuplicates();
    }

    @Test
    void aPartlyExcludedRowIsUsed() {
        assertThat(ROWS)
                .filteredOn(it -> TARGETS.of(it).isEmpty())
                .flatExtracting(it -> ExcludedRow.of(it, EXCLUDED_ROWS))
                .noneMatch(ExcludedRow::partly);
    }

    @Test
    void everyExcludedRowExists() {
        assertThat(ROWS)
                .extracting(Row::name)
                .containsAll(EXCLUDED_ROWS.stream().map(ExcludedRow::row).toList());
    }

    @Test
    void everyCitationRefersToARowOfItsSource() {
        assertThat(CITINGS)
                .filteredOn(it -> !row(it).sources().contains(it.source()))
                .isEmpty();
    }

    @Test
    void everyPhraseIsPartOfTheQuoteOfItsRow() {
        assertThat(CITINGS)
                .filteredOn(it -> !row(it).quote().contains(it.phrase()))
                .isEmpty();
    }

    @Test
    void everyTargetInTheTableHasAValueAndCitesItsRow() {
        assertThat(TARGETS.named()).filteredOn(it -> !it.holds(CITINGS)).isEmpty();
    }

    @Test
    void everyStatedNumberAppearsInACitedRow() {
        assertThat(CITINGS)
                .filteredOn(it -> !it.number().isEmpty())
                .isNotEmpty()
                .filteredOn(it -> !row(it).contains(it.number()))
                .isEmpty();
    }

    @Test
    void theTableListsTheTargetsOfEveryRow() throws IOException {
        var lines = ROWS.stream().map(FactsTests::line).toList();

        Files.write(Path.of("target", "facts-table.md"), lines);

        assertThat(lines).hasSize(203).noneMatch(it -> it.endsWith("|  |"));
    }

    private static Row row(Citing citing) {
        return ROWS.stream()
                .filter(it -> it.name().equals(citing.locator()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("this row does not exist: " + citing));
    }

    private static String line(Row row) {
        var targets = TARGETS.of(row).stream().map(Target::toString);
        var leftOut = ExcludedRow.of(row, EXCLUDED_ROWS).stream().map(ExcludedRow::text);
        return "| %s | %s |"
                .formatted(row.name(), Stream.concat(targets, leftOut).collect(joining("; ")));
    }
}
