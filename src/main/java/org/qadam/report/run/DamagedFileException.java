package org.qadam.report.run;

import org.qadam.report.Report;
import org.qadam.report.Report.ReportFile;
import org.qadam.shared.Refusal;

/** Refuses a download whose stored bytes are not the bytes that were registered when the report was made. */
final class DamagedFileException extends Refusal {

    DamagedFileException(Report report, ReportFile file) {
        super(
                "FILE_DAMAGED",
                "The stored file %s of report %s is damaged: it does not have its registered SHA-256 %s. Order the report again, and tell the operator, who can restore the file from a backup."
                        .formatted(file.format(), report.code(), file.hash()),
                "format");
    }
}
