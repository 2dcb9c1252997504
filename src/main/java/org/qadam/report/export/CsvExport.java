package org.qadam.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Words;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportWords;

/** Writes the tables of a report as CSV (RFC 4180, UTF-8): a ZIP with one file per table. */
public final class CsvExport {

    /** Byte order mark: spreadsheets recognise UTF-8 by it. */
    private static final String MARK = "\ufeff";

    /** A text that a spreadsheet would run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\t\r-].*", Pattern.DOTALL);

    private final Words words;
    private final ReportWords layout;

    private CsvExport(ReportContent content) {
        this.words = Words.in(content.language());
        this.layout = ReportWords.in(content.language());
    }

    public static byte[] zip(ReportContent content) {
        var csv = new CsvExport(content);
        var files = new LinkedHashMap<String, byte[]>();
        for (Table table : Table.of(content)) {
            var name = "%02d-%s.csv".formatted(files.size() + 1, table.name());
            files.put(name, csv.text(table).getBytes(StandardCharsets.UTF_8));
        }
        return ZipExport.packed(files);
    }

    private String text(Table table) {
        var out = new StringBuilder(MARK);
        try (var printer = CSVFormat.RFC4180.print(out)) {
            printer.printRecord(table.columns().stream().map(it -> it.head(layout)));
            for (Record row : table.rows()) {
                printer.printRecord(table.columns().stream().map(it -> cell(it.value(row, words))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case BigDecimal it -> it.toPlainString();
            case String it when FORMULA.matcher(it).matches() -> "'" + it;
            case null -> null;
            default -> value;
        };
    }
}
