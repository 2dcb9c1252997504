package org.qadam.report.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.event.Event.EventParticipation;
import org.qadam.event.Event.EventRole;
import org.qadam.event.Event.Speaker;
import org.qadam.shared.Citation;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.When.Precision;

/** Makes the rows on events. */
public record EventSection(EventData data, ReportText text) {

    /** Returns the rows in the order of days, then of codes. */
    public List<EventRow> rows(Predicate<Event> which) {
        return data.events().stream()
                .filter(which)
                .sorted(Comparator.comparing(
                                Event::when,
                                Comparator.comparing(
                                        it -> Optional.ofNullable(it.last()).orElse(java.time.LocalDate.MAX)))
                        .thenComparing(Event::code))
                .map(this::row)
                .toList();
    }

    private EventRow row(Event event) {
        return new EventRow(
                event.code(),
                event.number() == null,
                when(event),
                title(event),
                text.words().of(event.kind()),
                place(event),
                event.parent() == null ? null : titleOfParent(event.parent()),
                parties(event),
                speakers(event),
                ReportText.joined("", List.of(text.listed("; ", event.topics()))),
                audience(event),
                note(event),
                text.numbers().cite(citations(event)));
    }

    public String title(Event event) {
        return event.title() == null ? text.layout().say("events.untitled") : text.translate(event.title());
    }

    private @Nullable String titleOfParent(String code) {
        var parent = data.parents().get(code);
        return parent == null ? null : title(parent);
    }

    private String when(Event event) {
        return event.when().precision() == Precision.UNKNOWN
                ? reason(event, "when").orElse(text.layout().say("context.dayless"))
                : text.words().when(event.when());
    }

    private String place(Event event) {
        var place = event.place() == null ? null : data.places().get(event.place());
        return place == null
                ? reason(event, "place").orElse(text.layout().say("events.placeless"))
                : text.translate(place.name());
    }

    private Optional<String> reason(Event event, String field) {
        return missing(event, field).map(it -> text.words().of(it.reason()));
    }

    private static Optional<Missing> missing(Event event, String field) {
        return event.missing().stream().filter(it -> it.field().equals(field)).findFirst();
    }

    private @Nullable String parties(Event event) {
        var parties = Stream.of(EventRole.values()).<@Nullable String>map(role -> {
            var bodies = event.roles().stream()
                    .filter(it -> it.role() == role)
                    .map(EventParticipation::organisation)
                    .toList();
            var names = text.names("; ", data.organisations(), bodies);
            return names.isEmpty() ? null : text.layout().say("events." + role, names);
        });
        return ReportText.joined(". ", parties.toList());
    }

    private @Nullable String speakers(Event event) {
        var speakers = event.speakers().stream().map(EventSection::speaker).toList();
        return ReportText.joined("", List.of(text.listed("; ", speakers)));
    }

    /** A name is the same in every language, an office is not. */
    private static LocalText speaker(Speaker speaker) {
        var name = speaker.name();
        var office = speaker.office();
        return office == null
                ? new LocalText(name, name, name)
                : new LocalText(named(name, office.kk()), named(name, office.ru()), named(name, office.en()));
    }

    private static @Nullable String named(String name, @Nullable String office) {
        return office == null ? null : "%s, %s".formatted(name, office);
    }

    private @Nullable String audience(Event event) {
        var from = event.audience().places().stream()
                .map(it -> data.places().get(it))
                .filter(Objects::nonNull)
                .map(it -> it.nameOn(event.when().last()))
                .toList();
        return ReportText.joined(
                "; ",
                Arrays.asList(
                        text.listed("; ", event.audience().groups()),
                        from.isEmpty() ? null : text.layout().say("events.from", text.listed(", ", from))));
    }

    private @Nullable String note(Event event) {
        return ReportText.joined(
                ". ",
                Arrays.asList(
                        dated(text.note(event.when().note())),
                        text.note(missing(event, "place").map(Missing::note).orElse(null)),
                        text.note(event.note())));
    }

    private @Nullable String dated(@Nullable String note) {
        return note == null ? null : text.layout().say("events.dated", note);
    }

    /** Returns the citations of the event, of its participants and of its speakers. */
    private static List<Citation> citations(Event event) {
        return Stream.of(
                        event.citations().stream(),
                        event.roles().stream().flatMap(it -> it.citations().stream()),
                        event.speakers().stream().flatMap(it -> it.citations().stream()))
                .flatMap(it -> it)
                .toList();
    }
}
