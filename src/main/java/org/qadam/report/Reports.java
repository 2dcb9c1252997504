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

    /** Returns the reports that are still to be made, unscoped. */
    public List<Report> findOrdered(long position) {
        return repository.findUnscoped(position, eq("state", ReportState.ORDERED));
    }

    /** Whether a report is still to be made, and unchanged since it was read. */
    public boolean isOrdered(Report report, long position) {
        return report.state() == ReportState.ORDERED
                && repository.findUnscoped(position, eq("code", report.code())).contains(report);
    }

    /** Returns the reports that have files, unscoped. */
    public List<Report> findMade(long position) {
        return repository.findUnscoped(position, eq("state", ReportState.READY));
    }

    /** Decides an order. An order equal to one that is still to be made returns that report. */
    Decision order(Caller caller, ReportOrderInput input, String code, ZonedDateTime moment) {
        return copy -> {
            var check = new OrderCheck(kinds.get(input.kind()), new ReportOrder(caller, input, copy));
            var subject = check.check(moment.toLocalDate());
            var report = ordered(input, subject, code, moment.toInstant(), copy.position());
            var same = copy.all(Report.class, eq("state", ReportState.ORDERED), it -> it.answers(report));
            return List.of(same.isEmpty() ? report : same.getFirst());
        };
    }

    /** Decides that a failed report is made again, from the same state of the register. */
    Decision retry(Caller caller, ReportRetryInput input) {
        return copy -> {
            var report = copy.find(Report.class, input.report())
                    .filter(it -> mayOrder(caller, it, copy))
                    .orElseThrow(() -> new NotFoundException("report", input.report(), "report"));
            copy.get(Report.class, report.code(), input.version());
            if (report.state() != ReportState.FAILED) {
                throw new InvalidException(
                        "Only a report that failed is tried again; %s is %s.".formatted(report.code(), report.state()),
                        "report");
            }
            return List.of(report.again());
        };
    }

    /** An editor may order any report; a liaison those for their donors, and those for no donor on their donors' projects. */
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
}
