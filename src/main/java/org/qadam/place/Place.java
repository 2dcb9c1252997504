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
 * A country, region, city or site. The same place under a new name, or smaller, keeps its code; one that ceased has its
 * own (regions: ISO 3166-2).
 *
 * @param names in the order of their use, the last one seen last
 * @param within the places it lay in, with the days
 * @param codes of code lists, old ones beside new ones
 * @param validity null where it is not known to have begun or ceased
 * @param successors codes of the places it became; empty where it only became smaller
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

    /** What sort of place. */
    public enum PlaceKind {
        COUNTRY,
        REGION,
        CITY,
        /** A building or campus. */
        SITE
    }

    public Place {
        Codes.check(code);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a place needs a name");
        }
        if (successors.contains(code) || predecessors.contains(code)) {
            throw new IllegalArgumentException("%s cannot succeed itself".formatted(code));
        }
        names = List.copyOf(names);
        within = List.copyOf(within);
        codes = List.copyOf(codes);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
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

    /** The name it was last seen under. */
    public LocalText name() {
        return names.getLast().text();
    }

    /** The name it bore on a day, as far as names are dated; the last one where the day is not known. */
    public LocalText nameOn(@Nullable LocalDate day) {
        return names.stream()
                .filter(it -> day != null && it.when() != null && it.when().covers(day))
                .findFirst()
                .map(DatedName::text)
                .orElseGet(this::name);
    }

    /** A place it lay in. */
    public record Within(String place, @Nullable When when) {}

    /**
     * Its code in a code list.
     *
     * @param list "ISO 3166-2" or the like
     */
    public record Alias(String list, String code, @Nullable When when) {}
}
