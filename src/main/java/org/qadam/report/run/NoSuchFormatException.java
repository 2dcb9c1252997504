package org.qadam.report.run;

import java.util.stream.Collectors;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportFile;
import org.qadam.shared.Refusal;

/** Refuses a format that the report does not have. The message names its formats and its language. */
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
