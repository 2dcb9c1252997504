package org.qadam.report.run;

import org.qadam.report.Report;
import org.qadam.report.Report.ReportState;
import org.qadam.shared.Refusal;

/** Refuses a download of a report without files. */
final class NotReadyException extends Refusal {

    NotReadyException(Report report) {
        super("NOT_READY", message(report), report.state() == ReportState.ORDERED, null, "code");
    }

    private static String message(Report report) {
        return report.state() == ReportState.FAILED
                ? "Report %s failed: %s".formatted(report.code(), report.reason())
                : "Report %s is still being made: ask again in a moment.".formatted(report.code());
    }
}
