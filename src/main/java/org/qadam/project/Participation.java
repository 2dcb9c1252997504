package org.qadam.project;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.organisation.Organisation;
import org.qadam.shared.Citation;
import org.qadam.shared.Link;
import org.qadam.shared.Share;
import org.qadam.source.Source;

/**
 * What a body does in a project (IATI participating-org).
 *
 * @param share of the project's money; null where no source states one
 */
public record Participation(
        String organisation,
        ParticipationRole role,
        @Nullable Share share,
        List<Citation> citations) {

    /** IATI OrganisationRole; BENEFICIARY is the programme's own and is not exported. */
    public enum ParticipationRole {
        FUNDING,
        ACCOUNTABLE,
        EXTENDING,
        IMPLEMENTING,
        BENEFICIARY
    }

    public Participation {
        citations = List.copyOf(citations);
    }

    Stream<Link> links() {
        return Stream.concat(
                Link.one("participations.organisation", Organisation.class, organisation),
                Link.cited("participations", Source.class, citations));
    }
}
