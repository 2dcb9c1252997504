package org.qadam.statement;

import java.util.List;
import org.qadam.indicator.Indicator;
import org.qadam.register.Decision;
import org.qadam.register.ImportRule;
import org.qadam.shared.InvalidException;
import org.qadam.statement.Statement.Approval;
import org.qadam.statement.Statement.StatementState;
import org.springframework.stereotype.Component;

/** Checks statements from published sources. No person approves them; they are approved as published. */
@Component
final class StatementImportRule implements ImportRule<Statement> {

    StatementImportRule() {}

    @Override
    public Class<Statement> type() {
        return Statement.class;
    }

    @Override
    public Decision load(Statement statement) {
        return copy -> {
            if (statement.state() != StatementState.APPROVED || statement.approval() != Approval.AS_PUBLISHED) {
                throw new InvalidException(
                        "%s: an imported statement must have the state APPROVED and the approval AS_PUBLISHED. Correct both."
                                .formatted(statement.code()),
                        "approval");
            }
            copy.find(Indicator.class, statement.indicator()).ifPresent(it -> check(statement, it));
            return List.of(statement);
        };
    }

    private static void check(Statement statement, Indicator indicator) {
        if (!statement.owner().equals(indicator.owner())) {
            throw new InvalidException(
                    "%s: the owner must be %s, the owner of the indicator. Correct the owner."
                            .formatted(statement.code(), indicator.owner()),
                    "owner");
        }
        statement.disaggregation().stream()
                .filter(it -> !indicator.knows(it.dimension(), it.category()))
                .findFirst()
                .ifPresent(it -> {
                    throw new InvalidException(
                            "%s: the indicator has no category %s of dimension %s. Correct the category, or add it to the indicator."
                                    .formatted(statement.code(), it.category(), it.dimension()),
                            "disaggregation");
                });
    }
}
