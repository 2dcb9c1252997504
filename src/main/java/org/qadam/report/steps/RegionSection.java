package org.qadam.report.steps;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.place.Place;
import org.qadam.report.content.Bar;
import org.qadam.report.content.EventSection;
import org.qadam.report.content.ReportText;
import org.qadam.report.content.TileMap;
import org.qadam.report.content.TileMap.Tile;
import org.qadam.report.content.UnknownRow;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.LocalText;
import org.qadam.shared.Reason;

/** Makes the rows and the map of the regions of audiences, with the names and codes of that time. */
final class RegionSection {

    private static final String ISO = "ISO 3166-2";

    private final StepsData data;
    private final EventSection eventSection;
    private final ReportText text;
    private final List<Event> seminars;
    private final Map<String, List<Event>> byPlace;

    RegionSection(StepsData data, LocalDate last, EventSection eventSection, ReportText text) {
        this.data = data;
        this.eventSection = eventSection;
        this.text = text;
        this.seminars = data.seminars().events().stream()
                .filter(it -> it.when().last() == null || it.when().notAfter(last))
                .sorted(Comparator.comparing(RegionSection::day).thenComparing(Event::code))
                .toList();
        this.byPlace = byPlace();
    }

    List<RegionRow> rows() {
        return byPlace.entrySet().stream()
                .map(it -> row(Objects.requireNonNull(data.seminars().places().get(it.getKey())), it.getValue()))
                .toList();
    }

    /** Returns a row for each seminar whose audience no source places. */
    Stream<UnknownRow> unknowns() {
        return seminars.stream()
                .filter(it -> it.audience().places().isEmpty())
                .map(it -> new UnknownRow(
                        text.layout().say("chapter.regions"),
                        text.layout().say("regions.placeless", eventSection.title(it)),
                        text.words().of(Reason.NOT_REPORTED),
                        null,
                        text.numbers().cite(it.citations())));
    }

    /** Returns the map, or null if no source names a region. */
    @Nullable
    TileMap map() {
        if (byPlace.isEmpty()) {
            return null;
        }
        var then = byPlace.values().stream()
                .flatMap(List::stream)
                .map(RegionSection::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var tiles = data.regions().values().stream()
                .filter(it -> it.validity() == null || it.validity().covers(then))
                .sorted(Comparator.comparing(Place::code))
                .map(it -> tile(it, then, byPlace.getOrDefault(it.code(), List.of())))
                .toList();
        return new TileMap(alt(), tiles);
    }

    private Map<String, List<Event>> byPlace() {
        return seminars.stream()
                .flatMap(it -> it.audience().places().stream().map(place -> Map.entry(place, it)))
                .filter(it -> data.seminars().places().containsKey(it.getKey()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private RegionRow row(Place place, List<Event> events) {
        var then = events.getLast().when().last();
        var name = place.nameOn(then);
        var seminars = text.figure(count(events));
        return new RegionRow(
                text.translate(name),
                code(place, day(events.getLast())),
                place.name().equals(name) ? null : text.layout().say("regions.today", text.translate(place.name())),
                seminars,
                new Bar(part(events.size()), seminars.text()),
                events.stream().map(this::titled).collect(Collectors.joining("; ")),
                text.numbers()
                        .cite(events.stream()
                                .flatMap(it -> it.citations().stream())
                                .toList()));
    }

    private String titled(Event event) {
        return "%s (%s)".formatted(eventSection.title(event), text.words().when(event.when()));
    }

    private BigDecimal part(int number) {
        int most = byPlace.values().stream().mapToInt(List::size).max().orElse(1);
        return BigDecimal.valueOf(number).divide(BigDecimal.valueOf(most), MathContext.DECIMAL32);
    }

    private Tile tile(Place place, LocalDate then, List<Event> events) {
        var spot = RegionTiles.spot(place.code());
        var code = code(place, then);
        return new Tile(
                spot.column(),
                spot.row(),
                code.substring(code.indexOf('-') + 1),
                events.isEmpty() ? null : text.figure(count(events)).text());
    }

    /** Returns a lower bound where one of the records stands for several events. */
    private static Figure count(List<Event> events) {
        var several = events.stream().anyMatch(it -> it.number() == null);
        return new Stated(
                several ? Figure.Comparator.AT_LEAST : Figure.Comparator.EXACTLY, BigDecimal.valueOf(events.size()));
    }

    private static String code(Place place, LocalDate then) {
        return place.codes().stream()
                .filter(it -> it.list().equals(ISO))
                .filter(it -> it.when() == null || it.when().covers(then))
                .findFirst()
                .map(Place.Alias::code)
                .orElse(place.code());
    }

    private String alt() {
        var names = byPlace.entrySet().stream()
                .flatMap(it -> Stream.of(
                        Objects.requireNonNull(data.seminars().places().get(it.getKey()))
                                .nameOn(it.getValue().getLast().when().last())))
                .toList();
        return text.layout().say("regions.alt", text.listed(", ", List.<LocalText>copyOf(names)));
    }

    private static LocalDate day(Event event) {
        return event.when().last() == null ? LocalDate.MAX : event.when().last();
    }
}
