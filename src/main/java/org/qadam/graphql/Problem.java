package org.qadam.graphql;

import java.util.List;
import org.qadam.shared.Refusal;

/** Why a change was refused, as its payload says it. */
public sealed interface Problem {

    String code();

    String message();

    List<String> path();

    /** A refusal by a rule of the programme. */
    record RuleProblem(String code, String message, List<String> path) implements Problem {

        static RuleProblem by(Refusal refusal) {
            return new RuleProblem(refusal.code(), String.valueOf(refusal.getMessage()), refusal.path());
        }
    }
}
