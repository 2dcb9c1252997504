package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qadam.figure.Display;
import org.qadam.figure.Words;
import org.qadam.indicator.Indicator.Measure;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;

/** Tests that a donor's report prints the figures that a query of the same user returns. */
@ProgrammeTest
record ReportFiguresTests(Programme programme, ReportOrders orders) {

    /** Kind, unit and figure of a row. Every unit in this report is one word. */
    private static final Pattern ROW = Pattern.compile(
            "(baseline|target|actual) +(\\p{L}+) +([<>≤≥≈]?[\u00a0 ]?[0-9][0-9.,]*)(?= |$)", Pattern.MULTILINE);

    private static final String STATEMENTS = """
            { reformPlan(code: "NEW-MODEL") { indicators { measure unit { text }
              statements(first: 100) { nodes { kind figure { comparator number } } } } } }
            """;

    @Test
    void everyPrintedFigureOfTheContextIsInTheAnswer() throws IOException {
        var printed = rows(printedText());

        assertThat(printed).hasSizeGreaterThan(12);
        assertThat(answeredRows()).containsAll(printed);
    }

    @Test
    void thePrintedNumberOfEventsIsThatOfTheQuery() throws IOException {
        var events = programme
                .as("eu")
                .document("{ project(code: \"EU-CSRM\") { events(first: 200) { totalCount nodes { number } } } }")
                .execute();
        int records =
                events.path("project.events.totalCount").entity(Integer.class).get();

        assertThat(events.path("project.events.nodes[*].number")
                        .entityList(Integer.class)
                        .get())
                .containsNull();
        assertThat(printedText()).containsPattern("≥\\h*%d".formatted(records));
    }

    private String printedText() throws IOException {
        var bytes = orders.download("eu", orders.orderAndAwait("eu", ReportOrders.euCsrm()));
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ');
        }
    }

    private static List<String> rows(String text) {
        return ROW.matcher(text)
                .results()
                .map(it -> "%s %s %s".formatted(it.group(1), it.group(2), it.group(3)))
                .toList();
    }

    private List<String> answeredRows() {
        return programme
                .as("eu")
                .document(STATEMENTS)
                .execute()
                .path("reformPlan.indicators")
                .entityList(IndicatorAnswer.class)
                .get()
                .stream()
                .flatMap(IndicatorAnswer::rows)
                .collect(Collectors.toList());
    }

    private record IndicatorAnswer(
            Measure measure, @Nullable Map<String, String> unit, Nodes statements) {

        private String unitText() {
            return unit == null ? Words.in(Locale.ENGLISH).of(measure) : String.valueOf(unit.get("text"));
        }

        Stream<String> rows() {
            return statements.nodes().stream()
                    .filter(it -> it.figure().number() != null)
                    .map(it -> "%s %s %s"
                            .formatted(
                                    it.kind().toLowerCase(Locale.ROOT),
                                    unitText(),
                                    it.figure().formatted()));
        }

        private record Nodes(List<Node> nodes) {}

        private record Node(String kind, FigureAnswer figure) {}

        private record FigureAnswer(
                @Nullable Comparator comparator, @Nullable BigDecimal number) {

            String formatted() {
                return Words.in(Locale.ENGLISH)
                        .formatShort(
                                new Figure.Stated(Objects.requireNonNull(comparator), Objects.requireNonNull(number)),
                                Display.NUMBER)
                        .text()
                        .replace('\u00a0', ' ');
            }
        }
    }
}
