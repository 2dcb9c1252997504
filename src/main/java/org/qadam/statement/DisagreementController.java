package org.qadam.statement;

import java.util.List;
import org.qadam.access.View;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** What other statements say against one. */
@Controller
class DisagreementController {

    private final Statements statements;

    DisagreementController(Statements statements) {
        this.statements = statements;
    }

    @BatchMapping
    List<List<Statement>> disagreesWith(List<Statement> those, @ContextValue View view) {
        var indicators = those.stream().map(Statement::indicator).distinct().toList();
        var disagreeing = StatementRules.disagreeing(statements.findOfIndicators(view, indicators));
        return those.stream().map(it -> against(it, disagreeing)).toList();
    }

    /** A second source of the same figure is not against the first one. */
    private static List<Statement> against(Statement statement, List<List<Statement>> disagreeing) {
        return disagreeing.stream()
                .filter(group -> group.stream().anyMatch(it -> it.code().equals(statement.code())))
                .flatMap(List::stream)
                .filter(it -> !it.figure().equals(statement.figure()))
                .toList();
    }
}
