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

    EventController(DocumentRepository<Event> events) {
        this.events = events;
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
                .toOne("place", Event::place, Place.class)
                .toOne("parent", Event::parent, Event.class)
                .toMany("projects", Event::projects, Project.class)
                .toMany("plans", Event::plans, ReformPlan.class)
                .toMany("speakerPlaces", Event::speakerPlaces, Place.class);
        links.on(Audience.class).toMany("places", Audience::places, Place.class);
        links.on(EventParticipation.class).toOne("organisation", EventParticipation::organisation, Organisation.class);
        links.on(Speaker.class).toOne("organisation", Speaker::organisation, Organisation.class);
        links.backlinksOf(Event.class).list("parts", events, "parent", it -> Stream.ofNullable(it.parent()));
        links.backlinksOf(Project.class).connection("events", events, "projects");
        links.backlinksOf(ReformPlan.class).connection("events", events, "plans");
        links.backlinksOf(Organisation.class).connection("events", events, "roles.organisation");
        links.backlinksOf(Place.class).connection("events", events, "place");
        links.backlinksOf(Source.class).connection("events", events, "citations.source");
    }
}
