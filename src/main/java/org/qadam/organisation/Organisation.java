package org.qadam.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Alternative;
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
 * An organisation that takes part in the programme (IATI participating-org). An organisation keeps its code when its
 * name changes.
 *
 * @param names at least one, in the order of their use, latest name last
 * @param established time at which the organisation was founded or opened; null if no source states the time
 * @param parent code of the organisation to which this organisation is subordinate; null if no source names one
 * @param predecessors codes of the organisations whose work this organisation took over
 */
public record Organisation(
        String code,
        int version,
        List<DatedName> names,
        @Nullable When established,
        @Nullable String parent,
        List<String> predecessors,
        List<OfficeHolder> officeHolders,
        List<Backer> backers,
        @Nullable String note,
        List<Citation> citations,
        List<Missing> missing,
        List<Alternative> alternatives)
        implements Document {

    public Organisation {
        Codes.check(code);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names must not be empty: give at least one");
        }
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        Link.one("parent", Organisation.class, parent),
                        Link.many("predecessors", Organisation.class, predecessors),
                        backers.stream().flatMap(Backer::links),
                        officeHolders.stream().flatMap(it -> Link.cited("officeHolders", Source.class, it.citations())),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** Returns the latest known name. */
    public LocalText name() {
        return names.getLast().text();
    }

    /**
     * A person whom a source names as the holder of an office.
     *
     * @param when time at which sources show the person in office; null if no day is known
     */
    public record OfficeHolder(
            String name, LocalText office, @Nullable When when, List<Citation> citations) {}

    /**
     * An organisation that supports another organisation, according to a source.
     *
     * @param organisation code of the supporting organisation
     * @param words words of the source about the support
     */
    public record Backer(String organisation, LocalText words, List<Citation> citations) {

        private Stream<Link> links() {
            return Stream.concat(
                    Link.one("backers.organisation", Organisation.class, organisation),
                    Link.cited("backers", Source.class, citations));
        }
    }
}
