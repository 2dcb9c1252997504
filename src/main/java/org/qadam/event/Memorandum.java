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
 * An agreement of the programme with countries or organisations.
 *
 * @param title null if no source gives a title
 * @param counterparts empty if no source names them
 * @param subject null if no source names a subject
 * @param event code of the event at which the memorandum was agreed; null if no source names an event
 * @param signed whether a document was signed; null if the source can be read either way
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
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        counterparts.stream().map(Counterpart::link),
                        Link.one("event", Event.class, event),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** Returns the codes of the counterparts of a kind. */
    Stream<String> codes(Counterpart.Kind kind) {
        return counterparts.stream().filter(it -> it.kind() == kind).map(Counterpart::code);
    }

    /** A country or an organisation with which a memorandum is agreed: its kind and its code. */
    public record Counterpart(Kind kind, String code) {

        /** A kind of counterpart. */
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
