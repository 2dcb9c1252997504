package org.qadam.report;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qadam.access.Caller;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes an ordered report: reads once, lays out, keeps the files, and says in the register what became of it. */
@Component
class ReportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRun.class);

    private final ReportDataQuery query;
    private final ReportRendering rendering;
    private final ReportArchive archive;
    private final Register register;

    ReportRun(ReportDataQuery query, ReportRendering rendering, ReportArchive archive, Register register) {
        this.query = query;
        this.rendering = rendering;
        this.archive = archive;
        this.register = register;
    }

    void make(Report report) {
        long began = System.nanoTime();
        try {
            var data = query.fetch(report);
            var files = Stream.of(ReportFormat.values())
                    .map(it -> archive.keep(report.code(), it, rendering.render(data, it)))
                    .toList();
            record(report, "reportMade", it -> it.ready(files));
            LOG.info(
                    "Report {} is ready after {} ms",
                    report.code(),
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        } catch (RuntimeException e) {
            LOG.error("Report {} failed", report.code(), e);
            record(report, "reportFailed", it -> it.failed(reason(e)));
        }
    }

    /** Who finishes second finds another version, and is refused as stale. */
    private void record(Report report, String operation, UnaryOperator<Report> change) {
        register.change(
                Caller.RUN,
                Request.of("%s %s/%d".formatted(operation, report.code(), report.version()), operation),
                operation,
                "As ordered",
                now -> List.of(change.apply(now.get(Report.class, report.code(), report.version()))));
    }

    private static String reason(RuntimeException failure) {
        return failure instanceof Refusal it
                ? String.valueOf(it.getMessage())
                : "A fault of the server, which is logged. Try again with reportRetry; if it fails again, tell the operator.";
    }
}
