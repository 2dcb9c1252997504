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
 * A text about a period of a plan or project, or about the plan or project as a whole (IATI narrative).
 *
 * @param owner code of the plan or project
 * @param period period of the owner that the narrative describes; null if the narrative describes the plan or project
 *     as a whole
 * @param when day or days of an action, past or planned; null if no day is known, and for every kind other than ACTION
 * @param approval null if the narrative is not approved
 * @param citations at least one if the narrative is taken from a published source
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
            throw new IllegalArgumentException(
                    "citations must not be empty if approval is AS_PUBLISHED: cite the published source");
        }
    }

    @Override
    public Stream<Link> links() {
        return Stream.concat(
                Link.one("period", Period.class, periodOfOwner()), Link.cited("citations", Source.class, citations));
    }

    /** Returns the code of the period that the narrative describes. Null if there is no period. */
    @Nullable
    String periodOfOwner() {
        return period == null ? null : Period.code(owner, period);
    }

    /** A kind of narrative. */
    public enum NarrativeKind {
        SUMMARY,
        DIFFICULTY,
        NEXT_STEPS,
        RISK,
        DECISION_ASKED,
        /** An action that was announced or taken and that no figure expresses. */
        ACTION
    }
}
