package org.qadam.report.indicator;

import java.util.List;
import java.util.Objects;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.View;
import org.qadam.indicator.Indicator;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.report.RegisterState;
import org.qadam.report.Report;
import org.qadam.report.ReportKind;
import org.qadam.report.ReportOrder;
import org.qadam.report.ReportSubject;
import org.qadam.report.content.ReportContent;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.NotFoundException;
import org.qadam.source.Source;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * One indicator, one period of its owner. A sheet on a project is read in the view of a liaison of the project's donors, a
 * sheet on a plan in the view of every reader.
 */
@Component
record IndicatorSheet(IndicatorQuery query, DocumentRepository<Project> projects, DocumentRepository<Source> sources)
        implements ReportKind {

    @Override
    public String name() {
        return "INDICATOR_SHEET";
    }

    @Override
    public List<String> fields() {
        return List.of("indicator");
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.LIAISON, Role.EDITOR);
    }

    @Override
    public ReportSubject subject(ReportOrder order) {
        var code = Objects.requireNonNull(order.input().indicator());
        var owner =
                order.copy().find(Indicator.class, code).map(Indicator::owner).orElseThrow(() -> notFound(code));
        if (order.copy().find(ReformPlan.class, owner).isPresent()) {
            if (!order.isByEditor()) {
                throw new AccessDeniedException("reports on a plan are ordered by editors");
            }
            return new ReportSubject(null, null, owner, code);
        }
        return new ReportSubject(order.project(owner, () -> notFound(code)).code(), null, null, code);
    }

    private static NotFoundException notFound(String code) {
        return new NotFoundException("indicator", code, "indicator");
    }

    @Override
    public Caller addressee(Report report, View everyone) {
        return report.project() == null
                ? ReportKind.viewer()
                : ReportKind.liaison(projects.get(everyone, report.project()).donors());
    }

    @Override
    public ReportContent read(View view, RegisterState state) {
        var content = query.read(view, Objects.requireNonNull(state.report().indicator()));
        return new IndicatorReport(content, state).content(codes -> sources.find(view, codes));
    }
}
