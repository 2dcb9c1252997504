package org.qadam.bench.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.event.Event.Audience;
import org.qadam.event.Event.EventParticipation;
import org.qadam.event.Event.Speaker;
import org.qadam.event.Memorandum;
import org.qadam.event.Memorandum.Counterpart;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.place.Place.Within;
import org.qadam.project.Project;
import org.qadam.shared.Document;
import org.qadam.shared.LocalText;
import org.qadam.statement.Statement;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Links of events, memoranda and places. */
@Controller
class EventLinks {

    private final Documents documents;

    EventLinks(Documents documents) {
        this.documents = documents;
    }

    @BatchMapping(typeName = "Event", field = "place")
    Map<Event, Place> placesOfEvents(List<Event> events) {
        return documents.one(events, Event::place, Place.class);
    }

    @BatchMapping
    Map<Event, Event> parent(List<Event> events) {
        return documents.one(events, Event::parent, Event.class);
    }

    @BatchMapping
    List<List<Project>> projects(List<Event> events) {
        return documents.many(events, Event::projects, Project.class);
    }

    @BatchMapping(typeName = "Event", field = "statements")
    List<List<Statement>> statementsOfEvents(List<Event> events) {
        return documents.below(events, "event", Statement.class, it -> Stream.ofNullable(it.event()));
    }

    @BatchMapping(typeName = "EventParticipation", field = "organisation")
    Map<EventParticipation, Organisation> participants(List<EventParticipation> roles) {
        return documents.one(roles, EventParticipation::organisation, Organisation.class);
    }

    @BatchMapping(typeName = "Speaker", field = "organisation")
    Map<Speaker, Organisation> organisationsOfSpeakers(List<Speaker> speakers) {
        return documents.one(speakers, Speaker::organisation, Organisation.class);
    }

    @BatchMapping
    List<List<Place>> places(List<Audience> audiences) {
        return documents.many(audiences, Audience::places, Place.class);
    }

    @BatchMapping
    Map<Memorandum, Event> event(List<Memorandum> memoranda) {
        return documents.one(memoranda, Memorandum::event, Event.class);
    }

    @BatchMapping
    List<List<Document>> counterparts(List<Memorandum> memoranda) {
        var codes = memoranda.stream()
                .flatMap(it -> it.counterparts().stream())
                .map(Counterpart::code)
                .distinct()
                .toList();
        var places = documents.byCode(Place.class, codes);
        var organisations = documents.byCode(Organisation.class, codes);
        return memoranda.stream()
                .map(it -> it.counterparts().stream()
                        .<Document>map(each -> Objects.requireNonNull(
                                each.kind() == Counterpart.Kind.PLACE
                                        ? places.get(each.code())
                                        : organisations.get(each.code())))
                        .toList())
                .toList();
    }

    @SchemaMapping
    LocalText name(Place place, @Argument @Nullable LocalDate on) {
        return place.nameOn(on);
    }

    @BatchMapping(typeName = "Within", field = "place")
    Map<Within, Place> surroundings(List<Within> within) {
        return documents.one(within, Within::place, Place.class);
    }

    @BatchMapping
    List<List<Place>> predecessors(List<Place> places) {
        return documents.many(places, Place::predecessors, Place.class);
    }

    @BatchMapping
    List<List<Place>> successors(List<Place> places) {
        return documents.many(places, Place::successors, Place.class);
    }

    @BatchMapping
    List<List<Place>> splitInto(List<Place> places) {
        return documents.below(places, "predecessors", Place.class, it -> it.predecessors().stream());
    }
}
