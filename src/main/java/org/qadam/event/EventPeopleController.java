package org.qadam.event;

import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.event.Event.Audience;
import org.qadam.event.Event.EventParticipation;
import org.qadam.event.Event.Speaker;
import org.qadam.graphql.BatchLinks;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.place.Place;
import org.qadam.place.Places;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Where events were, who took part, and from where. */
@Controller
class EventPeopleController {

    private final Organisations organisations;
    private final Places places;

    EventPeopleController(Organisations organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    @BatchMapping
    Map<Event, Place> place(List<Event> events, @ContextValue View view) {
        return BatchLinks.toOne(events, Event::place, codes -> places.find(view, codes));
    }

    @BatchMapping
    List<List<Place>> speakerPlaces(List<Event> events, @ContextValue View view) {
        return BatchLinks.toMany(events, Event::speakerPlaces, codes -> places.find(view, codes));
    }

    @BatchMapping
    List<List<Place>> places(List<Audience> audiences, @ContextValue View view) {
        return BatchLinks.toMany(audiences, Audience::places, codes -> places.find(view, codes));
    }

    @BatchMapping(typeName = "EventParticipation", field = "organisation")
    Map<EventParticipation, Organisation> ofRoles(List<EventParticipation> roles, @ContextValue View view) {
        return BatchLinks.toOne(roles, EventParticipation::organisation, codes -> organisations.find(view, codes));
    }

    @BatchMapping(typeName = "Speaker", field = "organisation")
    Map<Speaker, Organisation> ofSpeakers(List<Speaker> speakers, @ContextValue View view) {
        return BatchLinks.toOne(speakers, Speaker::organisation, codes -> organisations.find(view, codes));
    }
}
