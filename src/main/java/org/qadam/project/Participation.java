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
 * The role of an organisation in a project (IATI participating-org).
 *
 * @param organisation code of the organisation
 * @param share share among all organisations in this role, in percent; null if no source states a share
 */
public record Participation(
        String organisation,
        ParticipationRole role,
        @Nullable Share share,
        List<Citation> citations) {

    /** A role that an organisation can have in a project (IATI code list OrganisationRole). */
    public enum ParticipationRole {
        /** The organisation funds the project: a donor. */
        FUNDING,
        ACCOUNTABLE,
        /** The organisation manages the budget on behalf of the donor and passes funds on. */
        EXTENDING,
        IMPLEMENTING,
        /** The organisation benefits from the project. An addition of Qadam, not in the IATI code list. */
        BENEFICIARY
    }

    Stream<Link> links() {
        return Stream.concat(
                Link.one("participations.organisation", Organisation.class, organisation),
                Link.cited("participations", Source.class, citations));
    }
}
