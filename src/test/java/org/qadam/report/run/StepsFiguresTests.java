package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.CommandCounter;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Replica;
import org.qadam.report.ReportCase;
import org.qadam.report.ReportOrders;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportWords;
import org.qadam.report.export.ExportReader;
import org.qadam.report.jasper.PrintedPages;

/** Tests that the report on the plan 100-STEPS has the figures of a query, in every language and format. */
@ProgrammeTest
record StepsFiguresTests(
        Programme programme, ReportOrders orders, ReportReader reader, Replica replica, CommandCounter commands) {

    private static final List<String> TABLES = List.of("steps-done", "indicators", "indicators-undated");

    /** ReportLanguagesTests compare the text of the pages with the PDF file. */
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyFigureOfThePagesIsInTheAnswer(String language) throws JRException {
        var printed = PrintedPages.texts(data(ReportCase.steps(language))).stream()
                .filter(it -> it.getStyle().getName().equals("Figure"))
                .map(JRPrintText::getFullText)
                .toList();

        assertThat(printed).hasSizeGreaterThan(25);
        assertThat(StepsAnswer.of(programme).formattedFigures(Locale.of(language)))
                .containsAll(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyFigureOfTheWorkbookIsInTheAnswer(String language) throws IOException {
        var words = ReportWords.in(Locale.of(language));
        var workbook = download(language, "xlsx");
        var read = new HashMap<String, BigDecimal>();
        for (var table : TABLES) {
            ExportReader.xlsx(workbook, words.say("table." + table)).forEach(it -> put(read, it, words));
        }

        assertThat(read).hasSizeGreaterThan(15);
        assertFiguresOfTheAnswer(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyFigureOfTheCsvFilesIsInTheAnswer(String language) throws IOException {
        var words = ReportWords.in(Locale.of(language));
        var zip = download(language, "csv");
        var read = new HashMap<String, BigDecimal>();
        for (var table : TABLES) {
            ExportReader.csv(zip, table).forEach(it -> put(read, it.toMap(), words));
        }

        assertThat(read).hasSizeGreaterThan(15);
        assertFiguresOfTheAnswer(read);
    }

    @Test
    void theStepsOfEachAreaAreThoseOfTheAnswer() throws IOException {
        var printed = ExportReader.csv(download("en", "csv"), "areas").stream()
                .map(it -> it.get("Steps: number"))
                .filter(it -> !it.isEmpty())
                .map(Long::valueOf)
                .toList();
        var answered = StepsAnswer.of(programme).stepsByArea();

        assertThat(printed).startsWith(answered.get(1), answered.get(0)).hasSize(3);
    }

    @Test
    void theNumberOfDatabaseReadsDoesNotDependOnTheRows() {
        var few = commands.of(() -> data(ReportCase.steps("2015-Q2", "en")));
        var many = commands.of(() -> data(ReportCase.steps("2019-Q4", "en")));

        assertThat(many).isEqualTo(few).hasSizeLessThan(25);
    }

    private ReportContent data(ReportCase report) {
        return reader.read(report.at(replica.head().position()));
    }

    private byte[] download(String language, String format) {
        var order = new HashMap<>(ReportOrders.steps());
        order.put("language", language);
        return orders.download("editor", orders.orderAndAwait("editor", order), format);
    }

    private static void put(Map<String, BigDecimal> read, Map<String, String> row, ReportWords words) {
        var number = words.say("column.part.NUMBER", words.say("column.figure"));
        read.put(row.get(words.say("column.statement")), new BigDecimal(row.get(number)));
    }

    private void assertFiguresOfTheAnswer(Map<String, BigDecimal> read) {
        var answered = StepsAnswer.of(programme).figures();
        assertThat(read)
                .allSatisfy((statement, figure) ->
                        assertThat(answered.get(statement)).isEqualByComparingTo(figure));
    }
}
