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
    private final String extension;

    ReportFormat(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** Returns the name of the format: the last part of the path of a download. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReportFormat> of(String path) {
        return Arrays.stream(values()).filter(it -> it.path().equals(path)).findFirst();
    }

    String contentType() {
        return contentType;
    }

    /** Returns the extension of the file name, without the leading dot. */
    String extension() {
        return extension;
    }
}
