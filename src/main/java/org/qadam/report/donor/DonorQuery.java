package org.qadam.report.donor;

import static com.mongodb.client.model.Filters.in;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Event;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Participation;
import org.qadam.project.Project;
import org.qadam.report.Report;
import org.qadam.report.content.EventsQuery;
import org.qadam.repository.DocumentRepository;
import org.qadam.statement.Statement;
import org.springframework.stereotype.Component;

/** Reads what a donor progress report prints. */
@Component
record DonorQuery(
        DocumentRepository<Project> projects,
        DocumentRepository<ReformPlan> plans,
        DocumentRepository<Indicator> indicators,
        DocumentRepository<Statement> statements,
        DocumentRepository<Event> events,
        EventsQuery namedByEvents,
        DocumentRepository<Organisation> organisations) {

    DonorData read(View view, Report report) {
        var project = projects.get(view, report.owner());
        var donor = Objects.requireNonNull(report.donor());
        var served = plans.find(view, project.plans());
        var owners = Stream.concat(Stream.of(project.code()), served.keySet().stream())
                .toList();
        var defined = indicators.find(view, in("owner", owners)).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        return new DonorData(
                donor,
                project,
                served,
                defined,
                statements.find(view, in("owner", owners)),
                namedByEvents.read(view, events.find(view, in("projects", List.of(project.code())))),
                organisations(view, donor, project));
    }

    private Map<String, Organisation> organisations(View view, String donor, Project project) {
        var participants = project.participations().stream().map(Participation::organisation);
        return organisations.find(
                view, Stream.concat(Stream.of(donor), participants).toList());
    }
}
