package org.qadam.report.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qadam.report.content.Summary;

class DonorSummaryTests {

    private static final Summary SUMMARY = DonorSummary.of(Locale.ENGLISH, DonorSamples.rows());

    @Test
    void countsEventsAsAMinimumWhereOneStandsForSeveral() {
        var events = SUMMARY.figures().getFirst();

        assertThat(events.figure().text()).isEqualTo("≥\u00a07");
    }

    @Test
    void countsAStatementInSeveralTablesOnce() {
        var statements = SUMMARY.figures().get(1);

        assertThat(statements.figure().number()).hasToString("18");
    }

    @Test
    void statesThatAProjectHasNoIndicators() {
        assertThat(SUMMARY.text()).startsWith("No source states an indicator or a target of this project");
    }

    @Test
    void refusesMoreThan120Words() {
        var figures = SUMMARY.figures();
        var words = String.join(" ", Collections.nCopies(121, "word"));

        assertThatThrownBy(() -> new Summary(words, figures)).hasMessage("a summary has at most 120 words");
    }

    @Test
    void refusesANumberOfFiguresOtherThanFour() {
        assertThatThrownBy(() -> new Summary("word", List.of())).hasMessage("a summary has 4 figures");
    }
}
