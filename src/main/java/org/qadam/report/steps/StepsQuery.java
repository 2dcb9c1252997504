package org.qadam.report.steps;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Event;
import org.qadam.event.Event.EventKind;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.qadam.report.content.EventsQuery;
import org.qadam.repository.DocumentRepository;
import org.qadam.statement.Statement;
import org.springframework.stereotype.Component;

/** Reads what a report on a plan prints. */
@Component
record StepsQuery(
        DocumentRepository<ReformPlan> plans,
        DocumentRepository<ReformStep> steps,
        DocumentRepository<Indicator> indicators,
        DocumentRepository<Statement> statements,
        DocumentRepository<Project> projects,
        DocumentRepository<Organisation> organisations,
        DocumentRepository<Event> events,
        EventsQuery namedByEvents,
        DocumentRepository<Place> places) {

    StepsData read(View view, String code) {
        var owner = List.of(code);
        var numbered = steps.find(view, eq("plan", code)).stream()
                .sorted(Comparator.comparingInt(ReformStep::number))
                .toList();
        var naming = events.find(view, in("plans", owner));
        var linked = projects(view, code, numbered, naming);
        var donors = linked.values().stream().flatMap(it -> it.donors().stream());
        return new StepsData(
                plans.get(view, code),
                numbered,
                indicators.find(view, in("owner", owner)).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity())),
                statements.find(view, in("owner", owner)),
                linked,
                organisations.find(view, donors.toList()),
                namedByEvents.read(view, naming),
                namedByEvents.read(view, events.find(view, eq("kind", EventKind.SEMINAR))),
                places.find(view, RegionTiles.codes()));
    }

    private Map<String, Project> projects(View view, String plan, List<ReformStep> steps, List<Event> naming) {
        var named = naming.stream().flatMap(it -> it.projects().stream()).toList();
        var found = new LinkedHashMap<String, Project>();
        Stream.of(
                        projects.find(view, in("plans", List.of(plan))),
                        projects.find(
                                view,
                                in("steps", steps.stream().map(ReformStep::code).toList())),
                        projects.find(view, named).values())
                .flatMap(it -> it.stream())
                .forEach(it -> found.put(it.code(), it));
        return found;
    }
}
