package org.qadam.report;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.period.Period;
import org.qadam.project.Project;
import org.qadam.register.Decision;
import org.qadam.register.Draft;
import org.qadam.report.Report.ReportState;
import org.qadam.shared.InvalidException;
import org.qadam.shared.NotFoundException;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.qadam.shelf.Slice;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The reports that were ordered. */
@Component
public class Reports {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("kk"), Locale.of("ru"));

    private final Shelf<Report> shelf;

    Reports(Shelves shelves) {
        this.shelf = shelves.open("reports", Report.class, Scope::reports, "donor", "state");
    }

    Report getReport(View view, String code) {
        return shelf.get(view, code);
    }

    Slice<Report> listReports(View view, Page page) {
        return shelf.page(view, empty(), Order.CODE, page);
    }

    long countReports(View view) {
        return shelf.count(view, empty());
    }

    /** Those still to be made, whoever ordered them. */
    List<Report> findOrdered(long position) {
        return shelf.unscoped(position, eq("state", ReportState.ORDERED));
    }

    /** An order equal to one that is still to be made answers with that one. */
    Decision order(Caller caller, ReportOrderInput input, String code, Instant moment) {
        return now -> {
            check(caller, input, now);
            var same = now.all(Report.class, eq("project", input.project()), it -> it.isOrderedAlready(input));
            return List.of(same.isEmpty() ? ordered(input, code, moment, now.position()) : same.getFirst());
        };
    }

    /** One that failed is made again, from the same state of the register. */
    Decision retry(Caller caller, ReportRetryInput input) {
        return now -> {
            var report = now.find(Report.class, input.report())
                    .filter(it -> mayOrder(caller, it.donor()))
                    .orElseThrow(() -> new NotFoundException("report", input.report(), "report"));
            now.get(Report.class, report.code(), input.version());
            if (report.state() != ReportState.FAILED) {
                throw new InvalidException(
                        "Only a report that failed is tried again; %s is %s.".formatted(report.code(), report.state()),
                        "report");
            }
            return List.of(report.again());
        };
    }

    private static void check(Caller caller, ReportOrderInput input, Draft now) {
        if (!caller.is(Role.EDITOR, Role.LIAISON)) {
            throw new AccessDeniedException("reports are ordered by editors and liaisons");
        }
        var project = now.find(Project.class, input.project())
                .filter(it -> caller.is(Role.EDITOR) || it.donors().stream().anyMatch(caller.donors()::contains))
                .orElseThrow(() -> new NotFoundException("project", input.project(), "project"));
        if (!project.donors().contains(input.donor()) || !mayOrder(caller, input.donor())) {
            throw new NotFoundException("donor of %s named".formatted(project.code()), input.donor(), "donor");
        }
        if (now.find(Period.class, Period.code(project.code(), input.period())).isEmpty()) {
            throw new NoSuchPeriodException(project.code(), input.period(), periods(project, now));
        }
        if (!LANGUAGES.contains(input.language())) {
            throw new InvalidException("language must be one of %s.".formatted(LANGUAGES), "language");
        }
    }

    private static boolean mayOrder(Caller caller, String donor) {
        return caller.is(Role.EDITOR) || caller.donors().contains(donor);
    }

    private static List<Period> periods(Project project, Draft now) {
        return now.all(
                Period.class, eq("owner", project.code()), it -> it.owner().equals(project.code()));
    }

    private static Report ordered(ReportOrderInput input, String code, Instant moment, long position) {
        return new Report(
                code,
                0,
                input.kind(),
                input.project(),
                input.donor(),
                input.period(),
                input.language(),
                ReportState.ORDERED,
                position,
                moment,
                null,
                List.of());
    }
}
