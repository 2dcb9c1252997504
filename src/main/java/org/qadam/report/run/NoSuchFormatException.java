package org.qadam.report.run;

import java.util.stream.Collectors;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportFile;
import org.qadam.shared.Refusal;

/** The report is kept in other formats; they are named. Its language is its own, and no part of the address. */
final class NoSuchFormatException extends Refusal {

    NoSuchFormatException(Report report, String asked) {
        super(
                "NO_SUCH_FORMAT",
                "Report %s has no file \"%s\": it has %s, in the language %s."
                        .formatted(report.code(), asked, formats(report), report.language()),
                "format");
    }

    private static String formats(Report report) {
        return report.files().stream().map(ReportFile::format).collect(Collectors.joining(", "));
    }
}
