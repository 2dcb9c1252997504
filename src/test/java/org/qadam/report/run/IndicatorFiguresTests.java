package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.figure.FormattedFigure;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Replica;
import org.qadam.report.ReportCase;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.SeriesRow;

/** Tests that an indicator sheet has the statements that a query returns. */
@ProgrammeTest
record IndicatorFiguresTests(Programme programme, ReportReader reader, Replica replica) {

    private static final String STATEMENTS = """
            query($code: String!) { indicator(code: $code) {
              statements(first: 100) { nodes { code kind preferred figure { number } } } } }
            """;

    @ParameterizedTest
    @CsvSource({
        "NEW-MODEL, HUB-COUNTRIES, en",
        "NEW-MODEL, HUB-COUNTRIES, ru",
        "NEW-MODEL, HUB-COUNTRIES, kk",
        "100-STEPS, STEPS-IMPLEMENTED, en",
        "100-STEPS, STEPS-IMPLEMENTED, ru",
        "100-STEPS, STEPS-IMPLEMENTED, kk",
    })
    void everyStatementOfTheAnswerIsPrintedWithItsFigure(String plan, String indicator, String language) {
        var content = content(ReportCase.sheet(plan, indicator, language));

        var printed = Stream.of("statements", "statements-undated")
                .flatMap(it -> rows(content, it, ContextRow.class))
                .collect(Collectors.toMap(ContextRow::statement, it -> number(it.figure())));

        assertThat(printed).hasSizeGreaterThan(2).isEqualTo(figures(indicator, false));
    }

    @ParameterizedTest
    @CsvSource({"NEW-MODEL, HUB-COUNTRIES", "100-STEPS, STEPS-IMPLEMENTED"})
    void theSeriesHasTheDatedPreferredActuals(String plan, String indicator) {
        var content = content(ReportCase.sheet(plan, indicator, "en"));
        var undated = rows(content, "statements-undated", ContextRow.class)
                .filter(it -> it.when().equals("day not stated"))
                .map(ContextRow::statement)
                .toList();
        var preferred = figures(indicator, true);
        preferred.keySet().removeAll(undated);

        assertThat(rows(content, "actuals", SeriesRow.class)
                        .collect(Collectors.toMap(SeriesRow::statement, it -> number(it.figure()))))
                .isEqualTo(preferred);
    }

    @Test
    void aDecreaseIsPrintedWithBothFigures() {
        var decreases = rows(
                        content(ReportCase.sheet("100-STEPS", "STEPS-IMPLEMENTED", "en")), "actuals", SeriesRow.class)
                .flatMap(it -> Stream.ofNullable(it.fall()));

        assertThat(decreases)
                .singleElement()
                .asString()
                .contains("60 (10 January 2018)", "58 (after 2 September 2019)");
    }

    @Test
    void theDefinitionStatesOwnerAndRules() {
        var labels = rows(
                        content(ReportCase.sheet("NEW-MODEL", "HUB-COUNTRIES", "en")),
                        "definition",
                        org.qadam.report.content.LabelRow.class)
                .collect(Collectors.toMap(it -> it.label(), it -> it.value()));

        assertThat(labels)
                .containsKeys("Belongs to", "Describes", "Measure", "Desired direction")
                .contains(entry("Unit", "countries"));
    }

    private ReportContent content(ReportCase report) {
        return reader.read(report.at(replica.head().position()));
    }

    private static <T> Stream<T> rows(ReportContent content, String table, Class<T> type) {
        return content.sections()
                .filter(it -> table.equals(it.table()))
                .flatMap(it -> it.rows().stream())
                .map(type::cast);
    }

    private static BigDecimal number(FormattedFigure figure) {
        return Objects.requireNonNull(figure.number());
    }

    private Map<String, BigDecimal> figures(String indicator, boolean preferredActuals) {
        return programme
                .as("viewer")
                .document(STATEMENTS)
                .variable("code", indicator)
                .execute()
                .path("indicator.statements.nodes")
                .entityList(StatementAnswer.class)
                .get()
                .stream()
                .filter(it -> !preferredActuals || (it.preferred() && it.kind().equals("ACTUAL")))
                .collect(Collectors.toMap(
                        StatementAnswer::code,
                        it -> Objects.requireNonNull(it.figure().number())));
    }

    private record StatementAnswer(String code, String kind, boolean preferred, Figure figure) {

        private record Figure(@Nullable BigDecimal number) {}
    }
}
