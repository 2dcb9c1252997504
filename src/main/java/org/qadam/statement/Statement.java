package org.qadam.statement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.indicator.Indicator;
import org.qadam.place.Place;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Figure;
import org.qadam.shared.Link;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.When;
import org.qadam.source.Source;

/**
 * The value that a source gives for an indicator: a baseline, target or actual (IATI baseline, target, actual).
 *
 * @param owner code of the project or plan that owns the indicator
 * @param indicator code of the indicator
 * @param when time that the statement describes; for a target, the day on which it is due
 * @param place code of the place that the statement describes; null if the statement is not limited to a place
 * @param disaggregation categories that the statement describes; empty if the statement describes the total
 * @param comment remark on the figure (IATI comment); the value of a nominal, ordinal or qualitative indicator
 * @param event code of the event at which the statement was made or that it describes; null if there is none
 * @param decided day on which a target was set; null for baselines and actuals, and if no day is known
 * @param replaces code of the earlier target that this target revises; null if there is none
 * @param preferred whether this statement is the chosen one of its cell: indicator, kind, when, place and
 *     disaggregation
 * @param preferredReason reason for the choice; null if none is recorded
 * @param approval null if the statement is not approved
 * @param citations at least one
 */
public record Statement(
        String code,
        int version,
        String owner,
        String indicator,
        StatementKind kind,
        When when,
        @Nullable String place,
        List<DimensionCategory> disaggregation,
        Figure figure,
        @Nullable LocalText comment,
        @Nullable String event,
        @Nullable When decided,
        @Nullable String replaces,
        boolean preferred,
        @Nullable LocalText preferredReason,
        StatementState state,
        @Nullable Approval approval,
        List<Citation> citations,
        List<Missing> missing)
        implements Document {

    public Statement {
        Codes.check(code);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations must not be empty: cite at least one source");
        }
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        Link.one("indicator", Indicator.class, indicator),
                        Link.one("place", Place.class, place),
                        Link.one("event", Event.class, event),
                        Link.one("replaces", Statement.class, replaces),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** A kind of statement (IATI baseline, target, actual). */
    public enum StatementKind {
        /** The starting value, from which progress is measured. */
        BASELINE,
        /** The value that is to be reached. */
        TARGET,
        /** The value that was observed. */
        ACTUAL
    }

    /** A state of a statement or narrative on the way to publication. */
    public enum StatementState {
        DRAFT,
        /** The author has submitted it for approval. */
        SUBMITTED,
        /** It is approved and published. */
        APPROVED,
        /** An approver has returned it with a reason. */
        RETURNED
    }

    /** A way in which a statement or narrative was approved. */
    public enum Approval {
        /** Taken from a published source. No person approved it. */
        AS_PUBLISHED,
        /** Approved by a person. The register names the person. */
        BY_APPROVER
    }

    /** A category of a dimension of the indicator: the codes of both. */
    public record DimensionCategory(String dimension, String category) {}
}
