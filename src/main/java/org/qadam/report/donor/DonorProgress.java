package org.qadam.report.donor;

import java.util.List;
import java.util.Objects;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.View;
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

/** One project, one period, one donor: ordered by editors and by the donor's liaison, read in the liaison's view. */
@Component
record DonorProgress(DonorQuery query, DocumentRepository<Source> sources) implements ReportKind {

    @Override
    public String name() {
        return "DONOR_PROGRESS";
    }

    @Override
    public List<String> fields() {
        return List.of("project", "donor");
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.LIAISON, Role.EDITOR);
    }

    @Override
    public ReportSubject subject(ReportOrder order) {
        var code = Objects.requireNonNull(order.input().project());
        var donor = Objects.requireNonNull(order.input().donor());
        var project = order.project(code, () -> new NotFoundException("project", code, "project"));
        if (!project.donors().contains(donor)
                || !(order.isByEditor() || order.caller().donors().contains(donor))) {
            throw new NotFoundException("donor of %s named".formatted(code), donor, "donor");
        }
        return new ReportSubject(code, donor, null, null);
    }

    @Override
    public Caller addressee(Report report, View everyone) {
        return ReportKind.liaison(List.of(Objects.requireNonNull(report.donor())));
    }

    @Override
    public ReportContent read(View view, RegisterState state) {
        return new DonorReport(query.read(view, state.report()), state).content(codes -> sources.find(view, codes));
    }
}
