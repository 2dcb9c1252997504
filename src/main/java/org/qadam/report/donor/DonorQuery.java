package org.qadam.report.donor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Events;
import org.qadam.indicator.Indicator;
import org.qadam.indicator.Indicators;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.plan.ReformPlans;
import org.qadam.project.Participation;
import org.qadam.project.Project;
import org.qadam.project.Projects;
import org.qadam.report.Report;
import org.qadam.report.content.EventsQuery;
import org.qadam.statement.Statements;
import org.springframework.stereotype.Component;

/** Reads what a donor progress report prints. */
@Component
class DonorQuery {

    private final Projects projects;
    private final ReformPlans plans;
    private final Indicators indicators;
    private final Statements statements;
    private final Events events;
    private final EventsQuery namedByEvents;
    private final Organisations organisations;

    DonorQuery(
            Projects projects,
            ReformPlans plans,
            Indicators indicators,
            Statements statements,
            Events events,
            EventsQuery namedByEvents,
            Organisations organisations) {
        this.projects = projects;
        this.plans = plans;
        this.indicators = indicators;
        this.statements = statements;
        this.events = events;
        this.namedByEvents = namedByEvents;
        this.organisations = organisations;
    }

    DonorContent read(View view, Report report) {
        var project = projects.getProject(view, report.owner());
        var donor = Objects.requireNonNull(report.donor());
        var served = plans.find(view, project.plans());
        var owners = Stream.concat(Stream.of(project.code()), served.keySet().stream())
                .toList();
        var defined = indicators.findOfOwners(view, owners).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        return new DonorContent(
                donor,
                project,
                served,
                defined,
                statements.findOfOwners(view, owners),
                namedByEvents.read(view, events.findOfProjects(view, List.of(project.code()))),
                organisations(view, donor, project));
    }

    private Map<String, Organisation> organisations(View view, String donor, Project project) {
        var participants = project.participations().stream().map(Participation::organisation);
        return organisations.find(
                view, Stream.concat(Stream.of(donor), participants).toList());
    }
}
