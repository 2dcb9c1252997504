package org.qadam.report.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qadam.access.CurrentCaller;
import org.qadam.access.Scopes;
import org.qadam.access.View;
import org.qadam.register.Replica;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportFile;
import org.qadam.report.Report.ReportState;
import org.qadam.report.Reports;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Downloads files of reports, with the rights of the query. Each file is verified before its first byte is sent. */
@RestController
class ReportDownloadController {

    private final Reports reports;
    private final VerifiedFiles files;
    private final Scopes scopes;
    private final Replica replica;
    private final Clock clock;

    ReportDownloadController(Reports reports, VerifiedFiles files, Scopes scopes, Replica replica, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.scopes = scopes;
        this.replica = replica;
        this.clock = clock;
    }

    @GetMapping("/reports/{code}/{format}")
    ResponseEntity<Resource> download(
            @PathVariable String code,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean preview) {
        var report = reports.getReport(view(), code);
        var file = report.file(format).orElseThrow(() -> missing(report, format));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format(file).contentType()))
                .eTag("\"%s\"".formatted(file.hash()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(report, file, preview))
                .body(new ByteArrayResource(files.read(report, file)));
    }

    private View view() {
        var position = replica.head().position();
        return new View(scopes.of(CurrentCaller.current(), position), position, List.of(), LocalDate.now(clock));
    }

    private static RuntimeException missing(Report report, String format) {
        return report.state() == ReportState.READY
                ? new NoSuchFormatException(report, format)
                : new NotReadyException(report);
    }

    private static ReportFormat format(ReportFile file) {
        return ReportFormat.of(file.format()).orElseThrow();
    }

    /** Returns attachment, so that a browser saves the file, except for the preview of a PDF. */
    private static String disposition(Report report, ReportFile file, boolean preview) {
        return ContentDisposition.builder(preview && format(file) == ReportFormat.PDF ? "inline" : "attachment")
                .filename("%s-%s-%s.%s"
                        .formatted(
                                report.subjectCode(),
                                report.period(),
                                report.language(),
                                format(file).extension()))
                .build()
                .toString();
    }
}
