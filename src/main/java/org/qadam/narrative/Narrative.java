package org.qadam.narrative;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.period.Period;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.When;
import org.qadam.source.Source;
import org.qadam.statement.Statement.Approval;
import org.qadam.statement.Statement.StatementState;

/**
 * Words of a period, or of a plan or project as a whole (IATI narrative).
 *
 * @param owner code of the plan or project
 * @param period the owner's period they speak of; null where they speak of the whole
 * @param when an action was or is to be taken; null where no day is known, and of other kinds
 * @param approval null until they are approved
 */
public record Narrative(
        String code,
        int version,
        String owner,
        @Nullable PeriodCode period,
        NarrativeKind kind,
        LocalText words,
        @Nullable When when,
        StatementState state,
        @Nullable Approval approval,
        List<Citation> citations,
        List<Missing> missing)
        implements Document {

    public Narrative {
        Codes.check(code);
        if (approval == Approval.AS_PUBLISHED && citations.isEmpty()) {
            throw new IllegalArgumentException("citations must not be empty: what was published names its source");
        }
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }

    @Override
    public Stream<Link> links() {
        return Stream.concat(
                Link.one("period", Period.class, periodOfOwner()), Link.cited("citations", Source.class, citations));
    }

    /** Code of the period they speak of. */
    @Nullable
    String periodOfOwner() {
        return period == null ? null : Period.code(owner, period);
    }

    /** What the words are for. */
    public enum NarrativeKind {
        SUMMARY,
        DIFFICULTY,
        NEXT_STEPS,
        RISK,
        DECISION_ASKED,
        /** Announced or taken. */
        ACTION
    }
}
