package org.qadam.report.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the CSV and XLSX files of reports. */
public final class ExportReader {

    /** Byte order mark, which marks a file as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    private ExportReader() {}

    /** Returns the text of each file in a ZIP by file name. */
    public static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Returns the rows of a table from its CSV file in a ZIP. */
    public static List<CSVRecord> csv(byte[] zip, String table) throws IOException {
        var text = files(zip).entrySet().stream()
                .filter(it -> it.getKey().endsWith("-" + table + ".csv"))
                .findFirst()
                .orElseThrow()
                .getValue();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text.substring(BYTE_ORDER_MARK.length())))
                .getRecords();
    }

    /** Returns the rows of a sheet; each row maps column headings to raw cell values. */
    public static List<Map<String, String>> xlsx(byte[] workbook, String sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var rows = book.findSheet(sheet).orElseThrow().read();
            var headings = rows.getFirst().stream().map(it -> it.getRawValue()).toList();
            return rows.stream().skip(1).map(it -> cells(headings, it)).toList();
        }
    }

    private static Map<String, String> cells(List<String> headings, Row row) {
        return IntStream.range(0, headings.size())
                .boxed()
                .collect(Collectors.toMap(
                        headings::get, it -> row.getCellRawValue(it).orElse("")));
    }
}
