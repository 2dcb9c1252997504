package org.qadam.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Words;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportWords;

/** Writes the tables of a report as XLSX: a sheet per table, numbers as numbers. */
public final class XlsxExport {

    private static final int WIDEST = 60;

    private final Words words;
    private final ReportWords layout;

    private XlsxExport(ReportContent content) {
        this.words = Words.in(content.language());
        this.layout = ReportWords.in(content.language());
    }

    public static byte[] xlsx(ReportContent content) {
        var sheets = new XlsxExport(content);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Qadam", null)) {
            book.setGlobalDefaultFont("Calibri", 11);
            Table.of(content).forEach(it -> sheets.write(it, book.newWorksheet(it.title(sheets.layout))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ZipExport.settled(out.toByteArray(), content.moment().toInstant());
    }

    private void write(Table table, Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            write(table, column, sheet);
        }
        sheet.range(0, 0, table.rows().size(), table.columns().size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
    }

    private void write(Table table, int number, Worksheet sheet) {
        var column = table.columns().get(number);
        var head = column.head(layout);
        int widest = head.length();
        sheet.value(0, number, head);
        for (int row = 0; row < table.rows().size(); row++) {
            var value = column.value(table.rows().get(row), words);
            write(sheet, row + 1, number, value);
            widest = Math.max(widest, String.valueOf(value).length());
        }
        sheet.width(number, Math.min(widest, WIDEST) + 2);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case Number it -> sheet.value(row, column, it);
            case Boolean it -> sheet.value(row, column, it);
            case null -> {}
            default -> sheet.value(row, column, value.toString());
        }
    }
}
