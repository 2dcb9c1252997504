package org.qadam.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Event;
import org.qadam.event.Event.EventParticipation;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.repository.DocumentRepository;
import org.springframework.stereotype.Component;

/** Reads what events name: once for all of them. */
@Component
class EventsQuery {

    private final DocumentRepository<Event> events;
    private final DocumentRepository<Organisation> organisations;
    private final DocumentRepository<Place> places;

    EventsQuery(
            DocumentRepository<Event> events,
            DocumentRepository<Organisation> organisations,
            DocumentRepository<Place> places) {
        this.events = events;
        this.organisations = organisations;
        this.places = places;
    }

    EventContent read(View view, List<Event> those) {
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
