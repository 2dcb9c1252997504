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
 * A conference, seminar or other event of the programme. One record may stand for several events.
 *
 * @param title null if no source gives a title
 * @param number number of events that this record stands for, at least 1; null if the source names several events
 *     without a number
 * @param place code of the place; null if no source names a place
 * @param parent code of the larger event of which this event was a part; null if no source names one
 * @param speakerPlaces codes of the countries from which speakers came, according to sources
 * @param projects codes of the projects named together with this event
 * @param plans codes of the plans named together with this event
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
            throw new IllegalArgumentException(
                    "number must be at least 1, not %d: omit it if the source gives no number".formatted(number));
        }
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

    /** A kind of event. */
    public enum EventKind {
        CONFERENCE,
        FORUM,
        ROUND_TABLE,
        MEETING,
        CELEBRATION,
        SEMINAR
    }

    /** The role of an organisation, named by its code, in an event. */
    public record EventParticipation(String organisation, EventRole role, List<Citation> citations) {

        private Stream<Link> links() {
            return Stream.concat(
                    Link.one("roles.organisation", Organisation.class, organisation),
                    Link.cited("roles", Source.class, citations));
        }
    }

    /** A role that an organisation can have in an event. */
    public enum EventRole {
        HOST,
        CO_HOST,
        SUPPORTER,
        PARTICIPANT
    }

    /**
     * A speaker of an event.
     *
     * @param office office of the speaker at the time of the event; null if the source names no office
     * @param organisation code of the speaker's organisation; null if the source names none, or if the register has no
     *     record of the organisation
     * @param topic topic of the speech; null if the source names no topic
     */
    public record Speaker(
            String name,
            @Nullable LocalText office,
            @Nullable String organisation,
            @Nullable LocalText topic,
            @Nullable String note,
            List<Citation> citations) {

        private Stream<Link> links() {
            return Stream.concat(
                    Link.one("speakers.organisation", Organisation.class, organisation),
                    Link.cited("speakers", Source.class, citations));
        }
    }

    /** The audience of an event: codes of places, and groups of people. Both are empty if no source names them. */
    public record Audience(List<String> places, List<LocalText> groups) {}
}
