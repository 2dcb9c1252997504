package org.qadam.place;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.DatedName;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.When;
import org.qadam.source.Source;

/**
 * A country, region, city or site; codes of regions follow ISO 3166-2. A place keeps its code when its name changes or
 * when it becomes smaller. A place that ceased to exist has a code of its own.
 *
 * @param names at least one, in the order of their use, latest name last
 * @param within places within which this place lay, with the days
 * @param codes codes of this place in code lists, former codes included
 * @param validity time at which the place existed; null if neither a beginning nor an end is known
 * @param predecessors codes of the places from which this place was formed
 * @param successors codes of the places that replaced this place when it ceased to exist; empty if the place only
 *     became smaller
 */
public record Place(
        String code,
        int version,
        PlaceKind kind,
        List<DatedName> names,
        List<Within> within,
        List<Alias> codes,
        @Nullable When validity,
        List<String> predecessors,
        List<String> successors,
        @Nullable String note,
        List<Citation> citations,
        List<Missing> missing)
        implements Document {

    /** A kind of place. */
    public enum PlaceKind {
        COUNTRY,
        /** A first-level region of a country. */
        REGION,
        CITY,
        /** A building or a campus. */
        SITE
    }

    public Place {
        Codes.check(code);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names must not be empty: give at least one");
        }
        if (successors.contains(code) || predecessors.contains(code)) {
            throw new IllegalArgumentException(
                    "predecessors and successors must not contain the place itself: remove " + code);
        }
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        within.stream().flatMap(it -> Link.one("within", Place.class, it.place())),
                        Link.many("predecessors", Place.class, predecessors),
                        Link.many("successors", Place.class, successors),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** Returns the latest known name. */
    public LocalText name() {
        return names.getLast().text();
    }

    /** Returns the name on a day. If the day is null, or if no dated name covers it, returns the latest known name. */
    public LocalText nameOn(@Nullable LocalDate day) {
        return names.stream()
                .filter(it -> day != null && it.when() != null && it.when().covers(day))
                .findFirst()
                .map(DatedName::text)
                .orElseGet(this::name);
    }

    /**
     * A place within which another place lay.
     *
     * @param place code of the surrounding place
     * @param when null if no day is known
     */
    public record Within(String place, @Nullable When when) {}

    /**
     * A code of a place in a code list.
     *
     * @param list name of the code list, for example "ISO 3166-2"
     * @param when time at which the code was in use for the place; null if no day is known
     */
    public record Alias(String list, String code, @Nullable When when) {}
}
