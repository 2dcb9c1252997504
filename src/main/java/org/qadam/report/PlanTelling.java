package org.qadam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.project.Project;
import org.qadam.shared.When;

/** What sources say of a plan itself, and which projects stand behind it. */
final class PlanTelling {

    private final StepsRead read;
    private final EventTelling events;
    private final Telling telling;

    PlanTelling(StepsRead read, EventTelling events, Telling telling) {
        this.read = read;
        this.events = events;
        this.telling = telling;
    }

    List<ProjectRow> rows() {
        var plan = read.plan();
        var rows = new ArrayList<ProjectRow>();
        add(rows, "plan.goal", telling.toldOrNull(plan.goal()));
        add(rows, "plan.published", plan.published() == null ? null : published(plan.published()));
        add(rows, "plan.structure", telling.toldOrNull(plan.structure()));
        return rows;
    }

    private String published(When when) {
        var note = telling.note(when.note());
        var day = telling.words().when(when);
        return note == null ? day : "%s, %s".formatted(day, note);
    }

    private void add(List<ProjectRow> rows, String label, @Nullable String value) {
        if (value != null) {
            rows.add(new ProjectRow(
                    telling.layout().say(label),
                    value,
                    telling.numbers().cite(read.plan().citations())));
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
                telling.layout().say(how), told(project), telling.numbers().cite(project.citations()));
    }

    private ProjectRow named(Project project, Event event) {
        return new ProjectRow(
                telling.layout().say("projects.named"),
                telling.layout().say("projects.with", told(project), events.title(event)),
                telling.numbers().cite(event.citations()));
    }

    private String told(Project project) {
        var donors = telling.names("; ", read.donors(), project.donors());
        return telling.told(project.title())
                + (donors.isEmpty() ? "" : " \u00b7 " + telling.layout().say("projects.donors", donors));
    }
}
