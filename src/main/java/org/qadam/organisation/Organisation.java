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
 * A body that takes part in the programme; one body keeps its code whatever it is called (IATI participating-org).
 *
 * @param names in the order of their use, the last one seen last
 * @param established when it opened or was founded, as far as a source says
 * @param parent code of the body it is subordinate to
 * @param predecessors codes of the bodies whose work it took over
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
            throw new IllegalArgumentException("an organisation needs a name");
        }
        names = List.copyOf(names);
        predecessors = List.copyOf(predecessors);
        officeHolders = List.copyOf(officeHolders);
        backers = List.copyOf(backers);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
        alternatives = List.copyOf(alternatives);
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

    /** The name it was last seen under. */
    public LocalText name() {
        return names.getLast().text();
    }

    /** A person named in print as holding an office in it. */
    public record OfficeHolder(
            String name, LocalText office, @Nullable When when, List<Citation> citations) {

        public OfficeHolder {
            citations = List.copyOf(citations);
        }
    }

    /** A body said to stand behind it, and in which words. */
    public record Backer(String organisation, LocalText words, List<Citation> citations) {

        public Backer {
            citations = List.copyOf(citations);
        }

        private Stream<Link> links() {
            return Stream.concat(
                    Link.one("backers.organisation", Organisation.class, organisation),
                    Link.cited("backers", Source.class, citations));
        }
    }
}
