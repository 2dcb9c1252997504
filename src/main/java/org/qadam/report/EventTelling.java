package org.qadam.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.event.Event.EventPart;
import org.qadam.event.Event.EventRole;
import org.qadam.event.Event.Speaker;
import org.qadam.place.Place;
import org.qadam.shared.Citation;
import org.qadam.shared.Missing;
import org.qadam.shared.When.Precision;

/** Events that a source names together with the project. */
final class EventTelling {

    private final DonorReport read;
    private final Telling telling;

    EventTelling(DonorReport read, Telling telling) {
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
                texts(event.topics().stream().map(telling::told)),
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
        return texts(". ", Stream.of(EventRole.values()).flatMap(role -> {
            var names = event.roles().stream()
                    .filter(it -> it.role() == role)
                    .map(EventPart::organisation)
                    .map(it -> telling.name(read.organisations(), it))
                    .collect(Collectors.joining("; "));
            return names.isEmpty() ? Stream.empty() : Stream.of(telling.layout().say("events." + role, names));
        }));
    }

    private @Nullable String speakers(Event event) {
        return texts(event.speakers().stream().map(this::speaker));
    }

    private String speaker(Speaker speaker) {
        return speaker.office() == null
                ? speaker.name()
                : "%s, %s".formatted(speaker.name(), telling.told(speaker.office()));
    }

    private @Nullable String audience(Event event) {
        var from = event.audience().places().stream()
                .map(it -> read.places().get(it))
                .filter(Objects::nonNull)
                .map(it -> nameThen(it, event))
                .collect(Collectors.joining(", "));
        var groups = event.audience().groups().stream().map(telling::told);
        return texts(Stream.concat(
                groups,
                from.isEmpty() ? Stream.empty() : Stream.of(telling.layout().say("events.from", from))));
    }

    /** The name that the place bore then. */
    private String nameThen(Place place, Event event) {
        return telling.told(place.nameOn(event.when().last()));
    }

    private @Nullable String note(Event event) {
        return Telling.joined(
                ". ",
                Arrays.asList(
                        event.when().note() == null
                                ? null
                                : telling.layout()
                                        .say("events.dated", event.when().note()),
                        missing(event, "place").map(Missing::note).orElse(null),
                        event.note()));
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

    private static @Nullable String texts(Stream<String> texts) {
        return texts("; ", texts);
    }

    private static @Nullable String texts(String separator, Stream<String> texts) {
        var joined = texts.collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }
}
