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
import org.qadam.facts.FactsRowTargets.Home;
import org.qadam.facts.FactsRows.Row;

/** Row by row: where each ended, or why it is left out. */
class FactsTests {

    private static final List<Row> ROWS = FactsRows.all();
    private static final List<Citing> CITINGS = FactsCitations.all();
    private static final FactsRowTargets HOMES = new FactsRowTargets(CITINGS);
    private static final List<LeftOut> LEFT_OUT = LeftOut.all();

    @Test
    void everyFileOfRowsIsThereWhole() {
        assertThat(ROWS.stream().collect(groupingBy(Row::file, counting())))
                .containsOnly(
                        entry("seed-facts.csv", 81L),
                        entry("external-facts.csv", 52L),
                        entry("sources.csv", 47L),
                        entry("regions-kz.csv", 20L),
                        entry("undp-kaz-awards.json", 3L));
    }

    @Test
    void noRowIsSilentlyGone() {
        assertThat(ROWS)
                .filteredOn(
                        it -> HOMES.of(it).isEmpty() && LeftOut.of(it, LEFT_OUT).isEmpty())
                .isEmpty();
    }

    @Test
    void noRowHasTwoStates() {
        assertThat(ROWS)
                .filteredOn(it -> !HOMES.of(it).isEmpty())
                .flatExtracting(it -> LeftOut.of(it, LEFT_OUT))
                .allMatch(LeftOut::partly);
    }

    @Test
    void noRowIsLeftOutTwice() {
        assertThat(LEFT_OUT).extracting(LeftOut::row).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPartlyLeftOutHasItsHome() {
        assertThat(ROWS)
                .filteredOn(it -> HOMES.of(it).isEmpty())
                .flatExtracting(it -> LeftOut.of(it, LEFT_OUT))
                .noneMatch(LeftOut::partly);
    }

    @Test
    void whatIsLeftOutIsARow() {
        assertThat(ROWS)
                .extracting(Row::name)
                .containsAll(LEFT_OUT.stream().map(LeftOut::row).toList());
    }

    @Test
    void everyCitationNamesARowOfItsSource() {
        assertThat(CITINGS)
                .filteredOn(it -> !row(it).sources().contains(it.source()))
                .isEmpty();
    }

    @Test
    void everyPhraseIsPartOfItsRowsQuote() {
        assertThat(CITINGS)
                .filteredOn(it -> !row(it).quote().contains(it.phrase()))
                .isEmpty();
    }

    @Test
    void everyHomeInTheTableIsFilledAndCitesItsRow() {
        assertThat(HOMES.named()).filteredOn(it -> !it.holds(CITINGS)).isEmpty();
    }

    @Test
    void everyStatedNumberStandsInARowThatItCites() {
        assertThat(CITINGS)
                .filteredOn(it -> !it.number().isEmpty())
                .isNotEmpty()
                .filteredOn(it -> !row(it).says(it.number()))
                .isEmpty();
    }

    @Test
    void theTableSaysOfEveryRowWhereItEnded() throws IOException {
        var lines = ROWS.stream().map(FactsTests::line).toList();

        Files.write(Path.of("target", "facts-table.md"), lines);

        assertThat(lines).hasSize(203).noneMatch(it -> it.endsWith("|  |"));
    }

    private static Row row(Citing citing) {
        return ROWS.stream()
                .filter(it -> it.name().equals(citing.locator()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no such row: " + citing));
    }

    private static String line(Row row) {
        var homes = HOMES.of(row).stream().map(Home::toString);
        var leftOut = LeftOut.of(row, LEFT_OUT).stream().map(LeftOut::told);
        return "| %s | %s |".formatted(row.name(), Stream.concat(homes, leftOut).collect(joining("; ")));
    }
}
