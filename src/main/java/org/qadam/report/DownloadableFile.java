package org.qadam.report;

import org.qadam.report.Report.ReportFile;

/** A file of a report as a caller reads it: with its address, without its id in the archive. */
public record DownloadableFile(String format, String hash, int size, String address) {

    static DownloadableFile of(Report report, ReportFile file) {
        return new DownloadableFile(
                file.format(),
                file.hash(),
                Math.toIntExact(file.size()),
                "/reports/%s/%s".formatted(report.code(), file.format()));
    }
}
