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
 * What a source says of an indicator (IATI baseline, target, actual).
 *
 * @param owner of its indicator
 * @param when what it speaks of; of a target, when it is due
 * @param place code of the place it speaks of; null where it speaks of the whole
 * @param disaggregation which part of the whole it speaks of
 * @param comment what the figure cannot say
 * @param event code of the event it comes from
 * @param decided when a target was set
 * @param replaces code of the target that it revises
 * @param preferred whether it stands for its cell: indicator, kind, when, place and disaggregation
 * @param preferredReason the reason, where a cell holds several
 * @param approval null until it is approved
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
            throw new IllegalArgumentException("citations must not be empty: no stated fact without its source");
        }
        disaggregation = List.copyOf(disaggregation);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
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

    /** IATI's three words. */
    public enum StatementKind {
        BASELINE,
        TARGET,
        ACTUAL
    }

    /** Where it stands on its way to publication; approved is published. */
    public enum StatementState {
        DRAFT,
        SUBMITTED,
        APPROVED,
        RETURNED
    }

    /** How it came to be approved. */
    public enum Approval {
        /** Taken from print; no person approved it. */
        AS_PUBLISHED,
        /** By a person, who is named in the register. */
        BY_APPROVER
    }

    /** A part of the whole: a category of one of the indicator's dimensions. */
    public record DimensionCategory(String dimension, String category) {}
}
