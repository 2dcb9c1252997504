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

/** The data formats of a report, as another program reads them. */
public final class ReadBack {

    public static final String UTF_8 = "\ufeff";

    private ReadBack() {}

    /** The files in a ZIP by their names, with all that stands in them. */
    public static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** The rows of the file of a table. */
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
        return format.parse(new StringReader(text.substring(UTF_8.length()))).getRecords();
    }

    /** The rows of a sheet: what stands in a cell, by the head of its column. */
    public static List<Map<String, String>> xlsx(byte[] workbook, String sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var rows = book.findSheet(sheet).orElseThrow().read();
            var heads = rows.getFirst().stream().map(it -> it.getRawValue()).toList();
            return rows.stream().skip(1).map(it -> cells(heads, it)).toList();
        }
    }

    private static Map<String, String> cells(List<String> heads, Row row) {
        return IntStream.range(0, heads.size())
                .boxed()
                .collect(Collectors.toMap(
                        heads::get, it -> row.getCellRawValue(it).orElse("")));
    }
}
