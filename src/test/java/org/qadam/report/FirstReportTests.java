package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sheet that the tests print against the list that was made before the first template. */
class FirstReportTests {

    @Test
    void printsNoStatementThatIsNotOnTheList() throws IOException {
        var rows = Samples.euCsrm().rows();
        var printed = Stream.of(
                        rows.context().stream().map(ContextRow::statement),
                        rows.undated().stream().map(ContextRow::statement),
                        rows.disagreements().stream().map(DisagreementRow::statement))
                .flatMap(it -> it)
                .map(it -> it.replaceFirst("-.*", ""));

        assertThat(list()).contains(printed.toList());
    }

    @Test
    void citesNoSourceThatIsNotOnTheList() throws IOException {
        var cited = Samples.euCsrm().rows().sources().stream()
                .map(it -> "| %d | ".formatted(it.number()))
                .toList();

        assertThat(list()).contains(cited);
    }

    @Test
    void citesSourcesByTheNumbersOfItsOwnList() {
        var rows = Samples.euCsrm().rows();
        var numbers = rows.sources().stream().map(SourceRow::number).toList();

        assertThat(rows.context()).extracting(ContextRow::source).isSubsetOf(numbers);
    }

    private static String list() throws IOException {
        try (InputStream in = FirstReportTests.class.getResourceAsStream("/report/EU-CSRM-2014-H1.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
