package org.qadam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.project.Project;
import org.qadam.shared.When;

/** What sources say of a plan itself, and which projects stand behind it. */
final class PlanSection {

    private final StepsContent read;
    private final EventSection events;
    private final ReportText text;

    PlanSection(StepsContent read, EventSection events, ReportText text) {
        this.read = read;
        this.events = events;
        this.text = text;
    }

    List<ProjectRow> rows() {
        var plan = read.plan();
        var rows = new ArrayList<ProjectRow>();
        add(rows, "plan.goal", text.translateOrNull(plan.goal()));
        add(rows, "plan.published", plan.published() == null ? null : published(plan.published()));
        add(rows, "plan.structure", text.translateOrNull(plan.structure()));
        return rows;
    }

    private String published(When when) {
        var note = text.note(when.note());
        var day = text.words().when(when);
        return note == null ? day : "%s, %s".formatted(day, note);
    }

    private void add(List<ProjectRow> rows, String label, @Nullable String value) {
        if (value != null) {
            rows.add(new ProjectRow(
                    text.layout().say(label),
                    value,
                    text.numbers().cite(read.plan().citations())));
        }
    }

    /** Those that serve it or carry a step, then those that an event names together with it. */
    List<ProjectRow> projects(List<Event> naming) {
        var serving = read.serving().stream().map(it -> project("projects.serving", it));
        var carrying = read.carrying(read.steps()).stream().map(it -> project("projects.carrying", it));
        var named = naming.stream()
                .flatMap(event -> event.projects().stream()
                        .flatMap(it -> Stream.ofNullable(read.projects().get(it)))
                        .map(it -> named(it, event)));
        return Stream.of(serving, carrying, named).flatMap(it -> it).toList();
    }

    private ProjectRow project(String how, Project project) {
        return new ProjectRow(
                text.layout().say(how), titleAndDonors(project), text.numbers().cite(project.citations()));
    }

    private ProjectRow named(Project project, Event event) {
        return new ProjectRow(
                text.layout().say("projects.named"),
                text.layout().say("projects.with", titleAndDonors(project), events.title(event)),
                text.numbers().cite(event.citations()));
    }

    private String titleAndDonors(Project project) {
        var donors = text.names("; ", read.donors(), project.donors());
        return text.translate(project.title())
                + (donors.isEmpty() ? "" : " \u00b7 " + text.layout().say("projects.donors", donors));
    }
}
