package org.qadam.report.donor;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Participation;
import org.qadam.project.Participation.ParticipationRole;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.Labels;
import org.qadam.report.content.ReportText;
import org.qadam.shared.Citation;

/** Makes the rows on the project itself: objective, duration, participants, plans and programme. */
record ProjectSection(DonorData data, ReportText text) {

    List<LabelRow> rows() {
        var project = data.project();
        var labels = new Labels(text);
        add(labels, "objective", text.translateOrNull(project.objective()));
        add(labels, "when", project.when() == null ? null : text.words().when(project.when()));
        addParticipants(labels, ParticipationRole.FUNDING);
        addParticipants(labels, ParticipationRole.BENEFICIARY);
        addParticipants(labels, ParticipationRole.IMPLEMENTING);
        add(labels, "plans", plans());
        add(labels, "programme", text.translateOrNull(project.programme()));
        return labels.rows();
    }

    /** Returns the names of the organisations in a role, or null if no source names one. */
    @Nullable
    String names(ParticipationRole role) {
        var bodies =
                participations(role).stream().map(Participation::organisation).toList();
        return ReportText.joined("", List.of(text.names("; ", data.organisations(), bodies)));
    }

    private @Nullable String plans() {
        var titles = data.plans().values().stream()
                .sorted(Comparator.comparing(ReformPlan::code))
                .map(ReformPlan::title)
                .toList();
        return ReportText.joined("", List.of(text.listed("; ", titles)));
    }

    private void add(Labels labels, String field, @Nullable String value) {
        labels.add("project." + field, value, citations(field));
    }

    private void addParticipants(Labels labels, ParticipationRole role) {
        var citations = participations(role).stream()
                .flatMap(it -> it.citations().stream())
                .toList();
        labels.add("project." + role.name(), names(role), citations);
    }

    private List<Participation> participations(ParticipationRole role) {
        return data.project().participations().stream()
                .filter(it -> it.role() == role)
                .toList();
    }

    /** Returns the citations of a field, or those of the whole project if no citation names the field. */
    private List<Citation> citations(String field) {
        var all = data.project().citations();
        var carrying = all.stream().filter(it -> field.equals(it.field())).toList();
        return carrying.isEmpty() ? all : carrying;
    }
}
