package org.qadam.graphql;

import java.util.List;
import org.qadam.shared.Refusal;

/** The reason for which a change was refused, in the payload of the mutation. */
public sealed interface Problem {

    String code();

    String message();

    List<String> path();

    /** A rule of Qadam that refused the change. */
    record RuleProblem(String code, String message, List<String> path) implements Problem {

        static RuleProblem of(Refusal refusal) {
            return new RuleProblem(refusal.code(), String.valueOf(refusal.getMessage()), refusal.path());
        }
    }
}
