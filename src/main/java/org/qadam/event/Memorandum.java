package org.qadam.event;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.When;
import org.qadam.source.Source;

/**
 * An agreement with others.
 *
 * @param title null where its source gives none
 * @param event code of the event it was made at
 * @param signed whether a paper was signed; null where its source can be read either way
 */
public record Memorandum(
        String code,
        int version,
        @Nullable LocalText title,
        List<Counterpart> counterparts,
        @Nullable LocalText subject,
        @Nullable String event,
        When when,
        @Nullable Boolean signed,
        @Nullable String note,
        List<Citation> citations,
        List<Missing> missing)
        implements Document {

    public Memorandum {
        Codes.check(code);
        counterparts = List.copyOf(counterparts);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        counterparts.stream().map(Counterpart::link),
                        Link.one("event", Event.class, event),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** Codes of its counterparts of a kind. */
    Stream<String> codes(Counterpart.Kind kind) {
        return counterparts.stream().filter(it -> it.kind() == kind).map(Counterpart::code);
    }

    /** With whom it was made: a country or an organisation. */
    public record Counterpart(Kind kind, String code) {

        /** What can be a counterpart. */
        public enum Kind {
            PLACE,
            ORGANISATION
        }

        Link link() {
            return new Link(
                    "counterparts",
                    switch (kind) {
                        case PLACE -> Place.class;
                        case ORGANISATION -> Organisation.class;
                    },
                    code);
        }
    }
}
