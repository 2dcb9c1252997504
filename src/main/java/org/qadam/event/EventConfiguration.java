package org.qadam.event;

import java.util.stream.Stream;
import org.qadam.access.Scope;
import org.qadam.event.Event.Audience;
import org.qadam.event.Event.EventParticipation;
import org.qadam.event.Event.Speaker;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.qadam.shared.Citation;
import org.qadam.source.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Event> events(DocumentRepositories repositories) {
        return repositories.create("events", Event.class, Scope::everything, SortOrder.byDay("when"));
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().one("event", Event.class).connection("events", Event.class, EventFilter.class);
        fields.on(Event.class)
                .toOne("place", Event::place, Place.class)
                .toOne("parent", Event::parent, Event.class)
                .toMany("projects", Event::projects, Project.class)
                .toMany("plans", Event::plans, ReformPlan.class)
                .toMany("speakerPlaces", Event::speakerPlaces, Place.class);
        fields.on(Audience.class).toMany("places", Audience::places, Place.class);
        fields.on(EventParticipation.class).toOne("organisation", EventParticipation::organisation, Organisation.class);
        fields.on(Speaker.class).toOne("organisation", Speaker::organisation, Organisation.class);
        fields.backlinks(Event.class)
                .list(Event.class, "parts", "parent", it -> Stream.ofNullable(it.parent()))
                .connection(Project.class, "events", "projects", it -> it.projects().stream())
                .connection(ReformPlan.class, "events", "plans", it -> it.plans().stream())
                .connection(
                        Organisation.class,
                        "events",
                        "roles.organisation",
                        it -> it.roles().stream().map(EventParticipation::organisation))
                .connection(Place.class, "events", "place", it -> Stream.ofNullable(it.place()))
                .connection(
                        Source.class,
                        "events",
                        "citations.source",
                        it -> it.citations().stream().map(Citation::source));
    }
}
