package org.qadam.event;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.shared.Alternative;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.When;
import org.qadam.source.Source;

/**
 * Something that took place.
 *
 * @param title null where its source gives none
 * @param number how many events this record stands for: 1, or null where its source speaks of several without a number
 * @param parent code of the event it was part of
 * @param speakerPlaces codes of the countries speakers are said to have come from
 * @param projects codes of the projects named with it
 * @param plans codes of the plans named with it
 */
public record Event(
        String code,
        int version,
        @Nullable LocalText title,
        EventKind kind,
        @Nullable Integer number,
        When when,
        @Nullable String place,
        @Nullable String parent,
        List<LocalText> topics,
        List<EventParticipation> roles,
        List<Speaker> speakers,
        List<String> speakerPlaces,
        List<String> projects,
        List<String> plans,
        Audience audience,
        @Nullable String note,
        List<Citation> citations,
        List<Missing> missing,
        List<Alternative> alternatives)
        implements Document {

    public Event {
        Codes.check(code);
        if (number != null && number < 1) {
            throw new IllegalArgumentException("number of events must be at least 1, not " + number);
        }
        topics = List.copyOf(topics);
        roles = List.copyOf(roles);
        speakers = List.copyOf(speakers);
        speakerPlaces = List.copyOf(speakerPlaces);
        projects = List.copyOf(projects);
        plans = List.copyOf(plans);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        Link.one("place", Place.class, place),
                        Link.one("parent", Event.class, parent),
                        roles.stream().flatMap(EventParticipation::links),
                        speakers.stream().flatMap(Speaker::links),
                        Link.many("speakerPlaces", Place.class, speakerPlaces),
                        Link.many("projects", Project.class, projects),
                        Link.many("plans", ReformPlan.class, plans),
                        Link.many("audience.places", Place.class, audience.places()),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** What sort of event. */
    public enum EventKind {
        CONFERENCE,
        FORUM,
        ROUND_TABLE,
        MEETING,
        CELEBRATION,
        SEMINAR
    }

    /** What a body did in it. */
    public record EventParticipation(String organisation, EventRole role, List<Citation> citations) {

        public EventParticipation {
            citations = List.copyOf(citations);
        }

        private Stream<Link> links() {
            return Stream.concat(
                    Link.one("roles.organisation", Organisation.class, organisation),
                    Link.cited("roles", Source.class, citations));
        }
    }

    /** How a body took part. */
    public enum EventRole {
        HOST,
        CO_HOST,
        SUPPORTER,
        PARTICIPANT
    }

    /**
     * Who spoke.
     *
     * @param office held then
     * @param organisation code of the body she spoke for, where it is one of the programme's
     */
    public record Speaker(
            String name,
            @Nullable LocalText office,
            @Nullable String organisation,
            @Nullable LocalText topic,
            @Nullable String note,
            List<Citation> citations) {

        public Speaker {
            citations = List.copyOf(citations);
        }

        private Stream<Link> links() {
            return Stream.concat(
                    Link.one("speakers.organisation", Organisation.class, organisation),
                    Link.cited("speakers", Source.class, citations));
        }
    }

    /** Who came: from where, and which groups; nothing where no source says so. */
    public record Audience(List<String> places, List<LocalText> groups) {

        public Audience {
            places = List.copyOf(places);
            groups = List.copyOf(groups);
        }
    }
}
