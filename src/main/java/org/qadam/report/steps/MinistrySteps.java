package org.qadam.report.steps;

import java.util.List;
import java.util.Objects;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.View;
import org.qadam.plan.ReformPlan;
import org.qadam.report.RegisterState;
import org.qadam.report.Report;
import org.qadam.report.ReportKind;
import org.qadam.report.ReportOrder;
import org.qadam.report.ReportSubject;
import org.qadam.report.content.ReportContent;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.NotFoundException;
import org.qadam.source.Source;
import org.springframework.stereotype.Component;

/** One plan, one quarter, all projects: ordered by editors, read in the view of every reader. */
@Component
record MinistrySteps(StepsQuery query, DocumentRepository<Source> sources) implements ReportKind {

    @Override
    public String name() {
        return "MINISTRY_STEPS";
    }

    @Override
    public List<String> fields() {
        return List.of("plan");
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.EDITOR);
    }

    @Override
    public ReportSubject subject(ReportOrder order) {
        var code = Objects.requireNonNull(order.input().plan());
        if (order.copy().find(ReformPlan.class, code).isEmpty()) {
            throw new NotFoundException("plan", code, "plan");
        }
        return new ReportSubject(null, null, code, null);
    }

    @Override
    public Caller addressee(Report report, View everyone) {
        return ReportKind.viewer();
    }

    @Override
    public ReportContent read(View view, RegisterState state) {
        var content = query.read(view, state.report().owner());
        return new StepsReport(content, state).content(codes -> sources.find(view, codes));
    }
}
