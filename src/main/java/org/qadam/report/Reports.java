package org.qadam.report;

import static com.mongodb.client.model.Filters.eq;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.View;
import org.qadam.project.Project;
import org.qadam.register.Decision;
import org.qadam.register.WorkingCopy;
import org.qadam.report.Report.ReportState;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.InvalidException;
import org.qadam.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads reports, and decides orders and retries. */
@Component
public class Reports {

    private final DocumentRepository<Report> repository;
    private final ReportKinds kinds;

    Reports(DocumentRepository<Report> repository, ReportKinds kinds) {
        this.repository = repository;
        this.kinds = kinds;
    }

    public Report getReport(View view, String code) {
        return repository.get(view, code);
    }

    /** Returns the pending reports at a position, in every scope. */
    public List<Report> findOrdered(long position) {
        return repository.findUnscoped(position, eq("state", ReportState.ORDERED));
    }

    /** Returns whether a report is pending, and unchanged since it was read. */
    public boolean isOrdered(Report report, long position) {
        return report.state() == ReportState.ORDERED
                && repository.findUnscoped(position, eq("code", report.code())).contains(report);
    }

    /** Returns the reports with files at a position, in every scope. */
    public List<Report> findMade(long position) {
        return repository.findUnscoped(position, eq("state", ReportState.READY));
    }

    /** Decides an order. An order equal to a pending one returns that report. */
    Decision order(Caller caller, ReportOrderInput input, String code, ZonedDateTime moment) {
        return copy -> {
            var check = new OrderCheck(kinds.get(input.kind()), new ReportOrder(caller, input, copy));
            var subject = check.check(moment.toLocalDate());
            var report = ordered(input, subject, code, moment.toInstant(), copy.position());
            var same = copy.all(Report.class, eq("state", ReportState.ORDERED), it -> it.isPendingFor(report));
            return List.of(same.isEmpty() ? report : same.getFirst());
        };
    }

    /** Decides a retry: the failed report is made again, from the same state of the register. */
    Decision retry(Caller caller, RetryInput input) {
        return copy -> {
            var report = copy.find(Report.class, input.report())
                    .filter(it -> mayOrder(caller, it, copy))
                    .orElseThrow(() -> new NotFoundException("report", input.report(), "report"));
            copy.get(Report.class, report.code(), input.version());
            if (report.state() != ReportState.FAILED) {
                throw new InvalidException(
                        "Report %s is %s. Only a FAILED report can be retried: %s."
                                .formatted(
                                        report.code(),
                                        report.state(),
                                        report.state() == ReportState.ORDERED
                                                ? "wait until it is made"
                                                : "order a new one for other data"),
                        "report");
            }
            return List.of(report.reordered());
        };
    }

    /**
     * Returns whether the caller is an editor, or a liaison of the donor of the report. A report without a donor belongs to all
     * donors of its project.
     */
    private static boolean mayOrder(Caller caller, Report report, WorkingCopy copy) {
        if (caller.is(Role.EDITOR)) {
            return true;
        }
        var donors = report.donor() == null
                ? Stream.ofNullable(report.project())
                        .flatMap(it -> copy.find(Project.class, it).stream())
                        .flatMap(it -> it.donors().stream())
                : Stream.of(report.donor());
        return donors.anyMatch(caller.donors()::contains);
    }

    private static Report ordered(
            ReportOrderInput input, ReportSubject subject, String code, Instant moment, long position) {
        return new Report(
                code,
                0,
                input.kind(),
                subject.project(),
                subject.donor(),
                subject.plan(),
                subject.indicator(),
                input.period(),
                input.language(),
                ReportState.ORDERED,
                position,
                moment,
                null,
                List.of());
    }

    /** A retry of a failed report, whose version the caller has seen. */
    record RetryInput(String key, String why, String report, int version) {}
}
