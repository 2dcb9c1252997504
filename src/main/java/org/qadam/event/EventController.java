package org.qadam.event;

import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Event.Audience;
import org.qadam.event.Event.EventParticipation;
import org.qadam.event.Event.Speaker;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.DocumentRepository;
import org.qadam.source.Source;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class EventController implements LinkConfigurer {

    private final DocumentRepository<Event> events;
    private final DocumentRepository<Project> projects;
    private final DocumentRepository<ReformPlan> plans;
    private final DocumentRepository<Organisation> organisations;
    private final DocumentRepository<Place> places;

    EventController(
            DocumentRepository<Event> events,
            DocumentRepository<Project> projects,
            DocumentRepository<ReformPlan> plans,
            DocumentRepository<Organisation> organisations,
            DocumentRepository<Place> places) {
        this.events = events;
        this.projects = projects;
        this.plans = plans;
        this.organisations = organisations;
        this.places = places;
    }

    @QueryMapping
    Event event(@Argument String code, @ContextValue View view) {
        return events.get(view, code);
    }

    @QueryMapping
    Connection<Event> events(ListQuery<EventFilter> query) {
        return query.from(events);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Event.class)
                .toOne("place", Event::place, places)
                .toOne("parent", Event::parent, events)
                .toMany("projects", Event::projects, projects)
                .toMany("plans", Event::plans, plans)
                .toMany("speakerPlaces", Event::speakerPlaces, places);
        links.on(Audience.class).toMany("places", Audience::places, places);
        links.on(EventParticipation.class).toOne("organisation", EventParticipation::organisation, organisations);
        links.on(Speaker.class).toOne("organisation", Speaker::organisation, organisations);
        links.backlinksOf(Event.class).list("parts", events, "parent", it -> Stream.ofNullable(it.parent()));
        links.backlinksOf(Project.class).connection("events", events, "projects");
        links.backlinksOf(ReformPlan.class).connection("events", events, "plans");
        links.backlinksOf(Organisation.class).connection("events", events, "roles.organisation");
        links.backlinksOf(Place.class).connection("events", events, "place");
        links.backlinksOf(Source.class).connection("events", events, "citations.source");
    }
}
