package org.qadam.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Citation;
import org.qadam.shared.LocalText;

/** What a project is to bring about (OECD DAC results chain). */
public record Result(
        String code,
        ResultKind kind,
        LocalText title,
        @Nullable LocalText description,
        List<Citation> citations) {

    /** Its level in the results chain. */
    public enum ResultKind {
        OUTPUT,
        OUTCOME,
        IMPACT
    }

    public Result {
        citations = List.copyOf(citations);
    }
}
