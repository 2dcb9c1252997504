package org.qadam.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.Section;
import org.qadam.report.donor.DonorSamples;

/** Tests the CSV and XLSX files of reports with independent readers. */
class ReportFormatsTests {

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aWorkbookHasASheetForEachTable(String language) throws IOException {
        var data = in(language);

        try (var book = workbook(data)) {
            assertThat(book.getSheets().map(it -> it.getName()))
                    .doesNotHaveDuplicates()
                    .allMatch(it -> it.length() <= 31)
                    .hasSameSizeAs(Table.of(data));
        }
    }

    @Test
    void aWorkbookHasTheFiguresAsNumbers() throws IOException {
        var data = DonorSamples.euCsrm();

        try (var book = workbook(data)) {
            assertThat(numbers(book, "Context", "Figure: number"))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(context(data)
                            .map(it -> Objects.requireNonNull(it.figure().number()))
                            .toList());
        }
    }

    @Test
    void aCsvFileHasTheFiguresAsNumbers() throws IOException {
        var data = DonorSamples.euCsrm();

        assertThat(records(data, "context").map(it -> new BigDecimal(it.get("Figure: number"))))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(context(data)
                        .map(it -> Objects.requireNonNull(it.figure().number()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aFigureKeepsItsComparator(String language) throws IOException {
        var hub = records(in(language), "context-undated").findFirst().orElseThrow();

        assertThat(hub.toList()).containsSequence("> 30", "30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void csvFilesBeginWithAByteOrderMark(String language) throws IOException {
        assertThat(ExportReader.files(CsvExport.zip(in(language))).values())
                .isNotEmpty()
                .allMatch(it -> it.startsWith(ExportReader.BYTE_ORDER_MARK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void noTextOfASourceBecomesAFormula(String words) throws IOException {
        var row = records(DonorSamples.filledWith(Locale.ENGLISH, words), "project")
                .findFirst()
                .orElseThrow();

        assertThat(row.get("Item")).isEqualTo("'" + words);
    }

    @Test
    void theSameContentGivesTheSameBytes() throws InterruptedException {
        var workbook = XlsxExport.xlsx(DonorSamples.euCsrm());
        var csv = CsvExport.zip(DonorSamples.euCsrm());
        // ZIP files store times in steps of two seconds.
        Thread.sleep(2100);

        assertThat(Stream.of(XlsxExport.xlsx(DonorSamples.euCsrm()), CsvExport.zip(DonorSamples.euCsrm())))
                .containsExactly(workbook, csv);
    }

    @Test
    void everySectionIsATable() {
        var data = DonorSamples.euCsrm();

        assertThat(Table.of(data))
                .extracting(Table::rows)
                .containsAll(data.sections().map(Section::rows).toList());
    }

    private static Stream<ContextRow> context(ReportContent data) {
        return data.sections()
                .filter(it -> "context".equals(it.table()))
                .flatMap(it -> it.rows().stream())
                .map(ContextRow.class::cast);
    }

    private static ReportContent in(String language) {
        return DonorSamples.euCsrm(Locale.of(language));
    }

    private static ReadableWorkbook workbook(ReportContent data) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(XlsxExport.xlsx(data)));
    }

    private static List<BigDecimal> numbers(ReadableWorkbook book, String sheet, String heading) throws IOException {
        var rows = book.findSheet(sheet).orElseThrow().read();
        var column = rows.getFirst().stream()
                .filter(it -> heading.equals(it.getRawValue()))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
        return rows.stream()
                .skip(1)
                .map(it -> it.getCell(column))
                .filter(it -> it.getType() == CellType.NUMBER)
                .map(it -> it.asNumber())
                .toList();
    }

    private static Stream<CSVRecord> records(ReportContent data, String table) throws IOException {
        return ExportReader.csv(CsvExport.zip(data), table).stream();
    }
}
