package org.qadam.report;

import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.period.Period;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.register.WorkingCopy;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Languages;
import org.qadam.shared.NotFoundException;
import org.springframework.security.access.AccessDeniedException;

/** Refuses an order that cannot be: by what its kind needs, by what there is, and by what its caller may order. */
final class OrderCheck {

    private final Caller caller;
    private final ReportOrderInput order;
    private final WorkingCopy copy;
    private final LocalDate today;

    OrderCheck(Caller caller, ReportOrderInput order, WorkingCopy copy, LocalDate today) {
        this.caller = caller;
        this.order = order;
        this.copy = copy;
        this.today = today;
    }

    void check() {
        if (!caller.is(Role.EDITOR, Role.LIAISON)) {
            throw new AccessDeniedException("reports are ordered by editors and liaisons");
        }
        checkPeriod(
                switch (order.kind()) {
                    case DONOR_PROGRESS -> project();
                    case MINISTRY_STEPS -> plan();
                });
        if (!Languages.contains(order.language())) {
            throw new InvalidException("language must be one of %s.".formatted(Languages.TAGS), "language");
        }
    }

    private String project() {
        leftOut("plan", order.plan());
        var code = given("project", order.project());
        var donor = given("donor", order.donor());
        var project = copy.find(Project.class, code)
                .filter(it -> caller.is(Role.EDITOR) || it.donors().stream().anyMatch(caller.donors()::contains))
                .orElseThrow(() -> new NotFoundException("project", code, "project"));
        if (!project.donors().contains(donor)
                || !(caller.is(Role.EDITOR) || caller.donors().contains(donor))) {
            throw new NotFoundException("donor of %s named".formatted(code), donor, "donor");
        }
        return code;
    }

    private String plan() {
        if (!caller.is(Role.EDITOR)) {
            throw new AccessDeniedException("reports on a plan are ordered by editors");
        }
        leftOut("project", order.project());
        leftOut("donor", order.donor());
        var code = given("plan", order.plan());
        if (copy.find(ReformPlan.class, code).isEmpty()) {
            throw new NotFoundException("plan", code, "plan");
        }
        return code;
    }

    private String given(String field, @Nullable String code) {
        if (code == null) {
            throw new InvalidException("%s must be given for a report %s.".formatted(field, order.kind()), field);
        }
        return code;
    }

    private void leftOut(String field, @Nullable String code) {
        if (code != null) {
            throw new InvalidException("%s must be left out of a report %s.".formatted(field, order.kind()), field);
        }
    }

    private void checkPeriod(String owner) {
        var period = copy.find(Period.class, Period.code(owner, order.period()))
                .orElseThrow(() -> new NoSuchPeriodException(owner, order.period(), periods(owner)));
        if (period.first().isAfter(today)) {
            throw new PeriodNotBegunException(period);
        }
    }

    private List<Period> periods(String owner) {
        return copy.all(Period.class, eq("owner", owner), it -> it.owner().equals(owner));
    }
}
