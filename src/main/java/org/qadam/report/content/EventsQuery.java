package org.qadam.report.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Event;
import org.qadam.event.Event.EventParticipation;
import org.qadam.event.Events;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.place.Place;
import org.qadam.place.Places;
import org.springframework.stereotype.Component;

/** Reads what events name: once for all of them. */
@Component
public class EventsQuery {

    private final Events events;
    private final Organisations organisations;
    private final Places places;

    EventsQuery(Events events, Organisations organisations, Places places) {
        this.events = events;
        this.organisations = organisations;
        this.places = places;
    }

    public EventContent read(View view, List<Event> those) {
        return new EventContent(those, parents(view, those), organisations(view, those), places(view, those));
    }

    private Map<String, Event> parents(View view, List<Event> those) {
        return events.find(
                view,
                those.stream().flatMap(it -> Stream.ofNullable(it.parent())).toList());
    }

    private Map<String, Organisation> organisations(View view, List<Event> those) {
        return organisations.find(
                view,
                those.stream()
                        .flatMap(it -> it.roles().stream())
                        .map(EventParticipation::organisation)
                        .toList());
    }

    private Map<String, Place> places(View view, List<Event> those) {
        return places.find(
                view,
                those.stream()
                        .flatMap(it -> Stream.concat(Stream.ofNullable(it.place()), it.audience().places().stream()))
                        .toList());
    }
}
