package org.qadam.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.event.Event.EventPart;
import org.qadam.event.Event.EventRole;
import org.qadam.event.Event.Speaker;
import org.qadam.shared.Citation;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.When.Precision;

/** Events, as a report tells them. */
final class EventTelling {

    private final ReadEvents read;
    private final Telling telling;

    EventTelling(ReadEvents read, Telling telling) {
        this.read = read;
        this.telling = telling;
    }

    /** By their days, then by their codes. */
    List<EventRow> rows(Predicate<Event> which) {
        return read.events().stream()
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
                telling.words().of(event.kind()),
                place(event),
                event.parent() == null ? null : titleOfParent(event.parent()),
                parties(event),
                speakers(event),
                Telling.joined("", List.of(telling.listed("; ", event.topics()))),
                audience(event),
                note(event),
                telling.numbers().cite(citations(event)));
    }

    String title(Event event) {
        return event.title() == null ? telling.layout().say("events.untitled") : telling.told(event.title());
    }

    private @Nullable String titleOfParent(String code) {
        var parent = read.parents().get(code);
        return parent == null ? null : title(parent);
    }

    private String when(Event event) {
        return event.when().precision() == Precision.UNKNOWN
                ? reason(event, "when").orElse(telling.layout().say("context.dayless"))
                : telling.words().when(event.when());
    }

    private String place(Event event) {
        var place = event.place() == null ? null : read.places().get(event.place());
        return place == null
                ? reason(event, "place").orElse(telling.layout().say("events.placeless"))
                : telling.told(place.name());
    }

    private Optional<String> reason(Event event, String field) {
        return missing(event, field).map(it -> telling.words().of(it.reason()));
    }

    private static Optional<Missing> missing(Event event, String field) {
        return event.missing().stream().filter(it -> it.field().equals(field)).findFirst();
    }

    private @Nullable String parties(Event event) {
        var parties = Stream.of(EventRole.values()).<@Nullable String>map(role -> {
            var bodies = event.roles().stream()
                    .filter(it -> it.role() == role)
                    .map(EventPart::organisation)
                    .toList();
            var names = telling.names("; ", read.organisations(), bodies);
            return names.isEmpty() ? null : telling.layout().say("events." + role, names);
        });
        return Telling.joined(". ", parties.toList());
    }

    private @Nullable String speakers(Event event) {
        var speakers = event.speakers().stream().map(EventTelling::speaker).toList();
        return Telling.joined("", List.of(telling.listed("; ", speakers)));
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
                .map(it -> read.places().get(it))
                .filter(Objects::nonNull)
                .map(it -> it.nameOn(event.when().last()))
                .toList();
        return Telling.joined(
                "; ",
                Arrays.asList(
                        telling.listed("; ", event.audience().groups()),
                        from.isEmpty() ? null : telling.layout().say("events.from", telling.listed(", ", from))));
    }

    private @Nullable String note(Event event) {
        return Telling.joined(
                ". ",
                Arrays.asList(
                        dated(telling.note(event.when().note())),
                        telling.note(missing(event, "place").map(Missing::note).orElse(null)),
                        telling.note(event.note())));
    }

    private @Nullable String dated(@Nullable String note) {
        return note == null ? null : telling.layout().say("events.dated", note);
    }

    /** The event's own, then those of who took part and spoke. */
    private static List<Citation> citations(Event event) {
        return Stream.of(
                        event.citations().stream(),
                        event.roles().stream().flatMap(it -> it.citations().stream()),
                        event.speakers().stream().flatMap(it -> it.citations().stream()))
                .flatMap(it -> it)
                .toList();
    }
}
