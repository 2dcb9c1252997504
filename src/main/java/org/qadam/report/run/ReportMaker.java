package org.qadam.report.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qadam.access.Caller;
import org.qadam.mongo.DriverFailures;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportFile;
import org.qadam.report.content.ReportContent;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes an ordered report: reads the content once, renders and stores the files, and records READY or FAILED. */
@Component
record ReportMaker(
        ReportReader reader,
        ReportRendering rendering,
        ReportArchive archive,
        ReportProgressStore runs,
        Register register) {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMaker.class);

    /** Percent after reading. */
    private static final int READ = 25;

    /** Percent that each format adds. */
    private static final int FORMAT = (100 - READ) / (ReportFormat.values().length + 1);

    void make(Report report) {
        long began = System.nanoTime();
        try {
            runs.start(report);
            var content = reader.read(report);
            runs.setPercent(report, READ);
            var files = storeFiles(report, content);
            record(report, "reportMade", it -> it.ready(files));
            LOG.info(
                    "Report {} is ready after {} ms",
                    report.code(),
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        } catch (RuntimeException | Error e) {
            if (isOutage(e)) {
                throw e;
            }
            LOG.error("Report {} failed", report.code(), e);
            record(report, "reportFailed", it -> it.failed(reason(e)));
        }
    }

    private List<ReportFile> storeFiles(Report report, ReportContent content) {
        var files = new ArrayList<ReportFile>();
        for (var format : ReportFormat.values()) {
            files.add(archive.store(report.code(), format, rendering.render(content, format)));
            runs.setPercent(report, READ + FORMAT * files.size());
        }
        return files;
    }

    /** Records the result. The second of two runs is refused as stale: it finds another version. */
    private void record(Report report, String operation, UnaryOperator<Report> change) {
        register.change(
                Caller.RUN,
                Request.of("%s %s/%d".formatted(operation, report.code(), report.version()), operation),
                operation,
                "As ordered",
                copy -> List.of(change.apply(copy.get(Report.class, report.code(), report.version()))));
    }

    /** Returns whether the database failed. The worker then finds the report again and makes it. */
    private static boolean isOutage(Throwable failure) {
        return DriverFailures.isOutage(failure) || (failure instanceof Refusal it && it.retryable());
    }

    private static String reason(Throwable failure) {
        return failure instanceof Refusal it
                ? String.valueOf(it.getMessage())
                : "The server failed to make the report; its log has the details. Repeat with reportRetry."
                        + " If it fails again, tell the operator.";
    }
}
