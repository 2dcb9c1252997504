package org.qadam.report.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.DisagreementRow;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.SourceRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tests that the sample report on EU-CSRM agrees with the first data set. */
class DonorReportTests {

    private final DonorRows rows = DonorSamples.rows();

    @Test
    void theFiguresAreThoseOfTheDataSet() {
        var printed = Stream.concat(rows.context().stream(), rows.undated().stream());

        assertThat(printed)
                .allSatisfy(it -> assertThat(it.figure().number())
                        .isEqualByComparingTo(document("statements", it.statement())
                                .at("/figure/number")
                                .decimalValue()));
    }

    @Test
    void theDisagreementsHaveTheFiguresOfTheDataSet() {
        var printed = rows.disagreements().stream().filter(it -> it.said().number() != null);

        assertThat(printed)
                .allSatisfy(it -> assertThat(it.said().number())
                        .isEqualByComparingTo(document("statements", it.statement())
                                .at("/figure/number")
                                .decimalValue()));
    }

    @Test
    void theEventsHaveTheTitlesOfTheDataSet() {
        var events = rows.events();
        var printed =
                Stream.of(events.inPeriod(), events.before(), events.undated()).flatMap(it -> it.stream());

        assertThat(printed)
                .allSatisfy(it -> assertThat(it.title())
                        .isEqualTo(
                                document("events", it.event()).at("/title/en").asString()));
    }

    @Test
    void everyCitedSourceIsInTheListOfSources() {
        var numbers = rows.sources().stream().map(SourceRow::number).toList();

        var cited = Stream.of(
                        rows.project().stream().map(LabelRow::source),
                        rows.context().stream().map(ContextRow::source),
                        rows.undated().stream().map(ContextRow::source),
                        rows.disagreements().stream().map(DisagreementRow::source))
                .flatMap(it -> it);

        assertThat(cited).isSubsetOf(numbers);
    }

    private static JsonNode document(String file, String code) {
        try (InputStream in = DonorReportTests.class.getResourceAsStream("/facts/%s.yaml".formatted(file))) {
            return new YAMLMapper()
                    .readTree(Objects.requireNonNull(in))
                    .valueStream()
                    .filter(it -> it.at("/code").asString().equals(code))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
