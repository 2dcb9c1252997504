package org.qadam.report.donor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Participation;
import org.qadam.project.Participation.ParticipationRole;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.ReportText;
import org.qadam.shared.Citation;

/** Makes the rows on the project itself: objective, duration, participants, plans and programme. */
final class ProjectSection {

    private final DonorContent read;
    private final ReportText text;

    ProjectSection(DonorContent read, ReportText text) {
        this.read = read;
        this.text = text;
    }

    List<LabelRow> rows() {
        var project = read.project();
        var rows = new ArrayList<LabelRow>();
        add(rows, "objective", text.translateOrNull(project.objective()));
        add(rows, "when", project.when() == null ? null : text.words().when(project.when()));
        addParticipants(rows, ParticipationRole.FUNDING);
        addParticipants(rows, ParticipationRole.BENEFICIARY);
        addParticipants(rows, ParticipationRole.IMPLEMENTING);
        add(rows, "plans", plans());
        add(rows, "programme", text.translateOrNull(project.programme()));
        return rows;
    }

    /** Returns the names of the organisations in a role, or null where no source names one. */
    @Nullable
    String names(ParticipationRole role) {
        var bodies =
                participations(role).stream().map(Participation::organisation).toList();
        return ReportText.joined("", List.of(text.names("; ", read.organisations(), bodies)));
    }

    private @Nullable String plans() {
        var titles = read.plans().values().stream()
                .sorted(Comparator.comparing(ReformPlan::code))
                .map(ReformPlan::title)
                .toList();
        return ReportText.joined("", List.of(text.listed("; ", titles)));
    }

    private void add(List<LabelRow> rows, String field, @Nullable String value) {
        if (value != null) {
            rows.add(new LabelRow(label(field), value, text.numbers().cite(citations(field))));
        }
    }

    private void addParticipants(List<LabelRow> rows, ParticipationRole role) {
        var names = names(role);
        if (names != null) {
            var citations = participations(role).stream()
                    .flatMap(it -> it.citations().stream())
                    .toList();
            rows.add(new LabelRow(label(role.name()), names, text.numbers().cite(citations)));
        }
    }

    private List<Participation> participations(ParticipationRole role) {
        return read.project().participations().stream()
                .filter(it -> it.role() == role)
                .toList();
    }

    /** Returns the citations of a field, or those of the whole project where no citation names the field. */
    private List<Citation> citations(String field) {
        var all = read.project().citations();
        var carrying = all.stream().filter(it -> field.equals(it.field())).toList();
        return carrying.isEmpty() ? all : carrying;
    }

    private String label(String field) {
        return text.layout().say("project." + field);
    }
}
