package org.qadam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.Scopes;
import org.qadam.access.View;
import org.qadam.event.Event;
import org.qadam.event.Event.EventPart;
import org.qadam.event.Events;
import org.qadam.indicator.Indicator;
import org.qadam.indicator.Indicators;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.place.Place;
import org.qadam.place.Places;
import org.qadam.plan.ReformPlans;
import org.qadam.project.Participation;
import org.qadam.project.Projects;
import org.qadam.register.Replica;
import org.qadam.source.Sources;
import org.qadam.statement.Statements;
import org.springframework.stereotype.Component;

/** Reads what a report prints: once, in the view of its addressee, at the position of its order. */
@Component
class ReportDataQuery {

    private final Projects projects;
    private final ReformPlans plans;
    private final Indicators indicators;
    private final Statements statements;
    private final Events events;
    private final Organisations organisations;
    private final Places places;
    private final Sources sources;
    private final Scopes scopes;
    private final Replica replica;
    private final Clock clock;

    ReportDataQuery(
            Projects projects,
            ReformPlans plans,
            Indicators indicators,
            Statements statements,
            Events events,
            Organisations organisations,
            Places places,
            Sources sources,
            Scopes scopes,
            Replica replica,
            Clock clock) {
        this.projects = projects;
        this.plans = plans;
        this.indicators = indicators;
        this.statements = statements;
        this.events = events;
        this.organisations = organisations;
        this.places = places;
        this.sources = sources;
        this.scopes = scopes;
        this.replica = replica;
        this.clock = clock;
    }

    ReportData fetch(Report report) {
        var view = view(report);
        var composing = new Composing(read(view, report), report.language());
        var rows = composing.rows(codes -> sources.find(view, codes));
        return composing.data(rows, replica.at(report.position()), clock.getZone());
    }

    /** As a liaison of the donor would look. */
    private View view(Report report) {
        var addressee = new Caller(Caller.RUN.subject(), List.of(Role.LIAISON), List.of(report.donor()));
        var scope = scopes.of(addressee, report.position());
        return new View(scope, report.position(), List.of(report.language()), LocalDate.now(clock));
    }

    private DonorReport read(View view, Report report) {
        var project = projects.getProject(view, report.project());
        var served = plans.find(view, project.plans());
        var owners = Stream.concat(Stream.of(project.code()), served.keySet().stream())
                .toList();
        var named = events.findOfProjects(view, List.of(project.code()));
        var defined = indicators.findOfOwners(view, owners).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        return new DonorReport(
                report,
                project,
                served,
                defined,
                statements.findOfOwners(view, owners),
                named,
                events.find(
                        view,
                        named.stream()
                                .flatMap(it -> Stream.ofNullable(it.parent()))
                                .toList()),
                organisations(view, report, project.participations(), named),
                places(view, named));
    }

    private Map<String, Organisation> organisations(
            View view, Report report, List<Participation> participations, List<Event> named) {
        var codes = Stream.of(
                        Stream.of(report.donor()),
                        participations.stream().map(Participation::organisation),
                        named.stream().flatMap(it -> it.roles().stream()).map(EventPart::organisation))
                .flatMap(it -> it)
                .toList();
        return organisations.find(view, codes);
    }

    private Map<String, Place> places(View view, List<Event> named) {
        var codes = named.stream()
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.place()), it.audience().places().stream()))
                .toList();
        return places.find(view, codes);
    }
}
