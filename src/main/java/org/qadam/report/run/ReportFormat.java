package org.qadam.report.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a report is kept; rendered once, before it is ready. */
enum ReportFormat {
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A file for each table, in one pack. */
    CSV("application/zip", "csv.zip");

    private final String contentType;
    private final String ending;

    ReportFormat(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** As in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    String contentType() {
        return contentType;
    }

    /** Of a file's name. */
    String ending() {
        return ending;
    }
}
