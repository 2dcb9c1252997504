package org.qadam.report.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Event;
import org.qadam.event.Event.EventKind;
import org.qadam.event.Events;
import org.qadam.indicator.Indicator;
import org.qadam.indicator.Indicators;
import org.qadam.organisation.Organisations;
import org.qadam.place.Places;
import org.qadam.plan.ReformPlans;
import org.qadam.plan.ReformStep;
import org.qadam.plan.ReformSteps;
import org.qadam.project.Project;
import org.qadam.project.Projects;
import org.qadam.report.content.EventsQuery;
import org.qadam.statement.Statements;
import org.springframework.stereotype.Component;

/** Reads what a report on a plan prints. */
@Component
class StepsQuery {

    private final ReformPlans plans;
    private final ReformSteps steps;
    private final Indicators indicators;
    private final Statements statements;
    private final Projects projects;
    private final Organisations organisations;
    private final Events events;
    private final EventsQuery namedByEvents;
    private final Places places;

    StepsQuery(
            ReformPlans plans,
            ReformSteps steps,
            Indicators indicators,
            Statements statements,
            Projects projects,
            Organisations organisations,
            Events events,
            EventsQuery namedByEvents,
            Places places) {
        this.plans = plans;
        this.steps = steps;
        this.indicators = indicators;
        this.statements = statements;
        this.projects = projects;
        this.organisations = organisations;
        this.events = events;
        this.namedByEvents = namedByEvents;
        this.places = places;
    }

    StepsContent read(View view, String code) {
        var owner = List.of(code);
        var numbered = steps.findOfPlan(view, code);
        var naming = events.findOfPlans(view, owner);
        var linked = projects(view, code, numbered, naming);
        var donors = linked.values().stream().flatMap(it -> it.donors().stream());
        return new StepsContent(
                plans.getReformPlan(view, code),
                numbered,
                indicators.findOfOwners(view, owner).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity())),
                statements.findOfOwners(view, owner),
                linked,
                organisations.find(view, donors.toList()),
                namedByEvents.read(view, naming),
                namedByEvents.read(view, events.findOfKind(view, EventKind.SEMINAR)),
                places.find(view, RegionTiles.codes()));
    }

    private Map<String, Project> projects(View view, String plan, List<ReformStep> steps, List<Event> naming) {
        var named = naming.stream().flatMap(it -> it.projects().stream()).toList();
        var found = new LinkedHashMap<String, Project>();
        Stream.of(
                        projects.findOfPlans(view, List.of(plan)),
                        projects.findOfSteps(
                                view, steps.stream().map(ReformStep::code).toList()),
                        projects.find(view, named).values())
                .flatMap(it -> it.stream())
                .forEach(it -> found.put(it.code(), it));
        return found;
    }
}
