package org.qadam.report.content;

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

/** Reads the documents that events name, once for all events. */
@Component
public class EventsQuery {

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

    public EventData read(View view, List<Event> found) {
        return new EventData(found, parents(view, found), organisations(view, found), places(view, found));
    }

    private Map<String, Event> parents(View view, List<Event> found) {
        return events.find(
                view,
                found.stream().flatMap(it -> Stream.ofNullable(it.parent())).toList());
    }

    private Map<String, Organisation> organisations(View view, List<Event> found) {
        return organisations.find(
                view,
                found.stream()
                        .flatMap(it -> it.roles().stream())
                        .map(EventParticipation::organisation)
                        .toList());
    }

    private Map<String, Place> places(View view, List<Event> found) {
        return places.find(
                view,
                found.stream()
                        .flatMap(it -> Stream.concat(Stream.ofNullable(it.place()), it.audience().places().stream()))
                        .toList());
    }
}
