package org.qadam.report.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Format of a report; each is rendered once, before the report is ready. */
enum ReportFormat {
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A ZIP with one file per table. */
    CSV("application/zip", "csv.zip");

    private final String contentType;
    private final String ending;

    ReportFormat(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** Returns the name in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    String contentType() {
        return contentType;
    }

    /** Returns the ending of a file's name. */
    String ending() {
        return ending;
    }
}
