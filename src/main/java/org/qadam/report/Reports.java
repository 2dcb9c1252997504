package org.qadam.report;

import static com.mongodb.client.model.Filters.eq;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.ListQuery;
import org.qadam.register.Decision;
import org.qadam.report.Report.ReportState;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.qadam.shared.InvalidException;
import org.qadam.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** The reports that were ordered. */
@Component
public class Reports {

    private final DocumentRepository<Report> repository;

    Reports(DocumentRepositories repositories) {
        this.repository = repositories.create(
                "reports",
                Report.class,
                Scope::reports,
                SortOrder.byDescending("ordered"),
                "donor",
                "state",
                "kind",
                "period",
                "language");
    }

    Report getReport(View view, String code) {
        return repository.get(view, code);
    }

    Connection<Report> listReports(ListQuery<ReportFilter> query) {
        return query.from(repository);
    }

    /** Those still to be made, whoever ordered them. */
    List<Report> findOrdered(long position) {
        return repository.findUnscoped(position, eq("state", ReportState.ORDERED));
    }

    /** Whether it is still to be made, as it was seen. */
    boolean isOrdered(Report report, long position) {
        return report.state() == ReportState.ORDERED
                && repository.findUnscoped(position, eq("code", report.code())).contains(report);
    }

    /** Those that have files. */
    List<Report> findMade(long position) {
        return repository.findUnscoped(position, eq("state", ReportState.READY));
    }

    /** An order equal to one that is still to be made answers with that one. */
    Decision order(Caller caller, ReportOrderInput input, String code, ZonedDateTime moment) {
        return copy -> {
            new OrderCheck(caller, input, copy, moment.toLocalDate()).check();
            var same = copy.all(Report.class, eq("state", ReportState.ORDERED), it -> it.isOrderedAlready(input));
            return List.of(
                    same.isEmpty() ? ordered(input, code, moment.toInstant(), copy.position()) : same.getFirst());
        };
    }

    /** One that failed is made again, from the same state of the register. */
    Decision retry(Caller caller, ReportRetryInput input) {
        return copy -> {
            var report = copy.find(Report.class, input.report())
                    .filter(it -> mayOrder(caller, it.donor()))
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

    private static boolean mayOrder(Caller caller, @Nullable String donor) {
        return caller.is(Role.EDITOR) || caller.donors().stream().anyMatch(it -> it.equals(donor));
    }

    private static Report ordered(ReportOrderInput input, String code, Instant moment, long position) {
        return new Report(
                code,
                0,
                input.kind(),
                input.project(),
                input.donor(),
                input.plan(),
                input.period(),
                input.language(),
                ReportState.ORDERED,
                position,
                moment,
                null,
                List.of());
    }
}
