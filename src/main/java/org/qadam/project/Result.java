package org.qadam.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Citation;
import org.qadam.shared.LocalText;

/**
 * An intended result of a project (OECD DAC results chain, IATI result).
 *
 * @param code unique in the project
 * @param description null if no source describes the result
 */
public record Result(
        String code,
        ResultKind kind,
        LocalText title,
        @Nullable LocalText description,
        List<Citation> citations) {

    /** A level of the results chain (OECD DAC). */
    public enum ResultKind {
        /** A product or service that the project delivers. */
        OUTPUT,
        /** A change that follows from the outputs, for example a new practice. */
        OUTCOME,
        /** A long-term effect of the project. */
        IMPACT
    }
}
