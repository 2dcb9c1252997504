package org.qadam.report.steps;

import java.util.List;
import java.util.stream.Stream;
import org.qadam.event.Event;
import org.qadam.project.Project;
import org.qadam.report.content.EventSection;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.Labels;
import org.qadam.report.content.ReportText;
import org.qadam.shared.When;

/** Makes the rows on a plan itself and on the projects linked to it. */
record PlanSection(StepsData data, EventSection events, ReportText text) {

    List<LabelRow> rows() {
        var plan = data.plan();
        var labels = new Labels(text);
        labels.add("plan.goal", text.translateOrNull(plan.goal()), plan.citations());
        labels.add("plan.published", plan.published() == null ? null : published(plan.published()), plan.citations());
        labels.add("plan.structure", text.translateOrNull(plan.structure()), plan.citations());
        return labels.rows();
    }

    private String published(When when) {
        var note = text.note(when.note());
        var day = text.words().when(when);
        return note == null ? day : "%s, %s".formatted(day, note);
    }

    /** Returns projects that serve the plan, then those that carry a step, then those that an event names with the plan. */
    List<LabelRow> projects(List<Event> naming) {
        var serving = data.serving().stream().map(it -> project("projects.serving", it));
        var carrying = data.carrying(data.steps()).stream().map(it -> project("projects.carrying", it));
        var named = naming.stream()
                .flatMap(event -> event.projects().stream()
                        .flatMap(it -> Stream.ofNullable(data.projects().get(it)))
                        .map(it -> named(it, event)));
        return Stream.of(serving, carrying, named).flatMap(it -> it).toList();
    }

    private LabelRow project(String how, Project project) {
        return new LabelRow(
                text.layout().say(how), titleAndDonors(project), text.numbers().cite(project.citations()));
    }

    private LabelRow named(Project project, Event event) {
        return new LabelRow(
                text.layout().say("projects.named"),
                text.layout().say("projects.with", titleAndDonors(project), events.title(event)),
                text.numbers().cite(event.citations()));
    }

    private String titleAndDonors(Project project) {
        var donors = text.names("; ", data.donors(), project.donors());
        return text.translate(project.title())
                + (donors.isEmpty() ? "" : " \u00b7 " + text.layout().say("projects.donors", donors));
    }
}
