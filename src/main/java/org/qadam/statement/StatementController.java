package org.qadam.statement;

import static com.mongodb.client.model.Filters.in;

import java.util.List;
import org.qadam.access.View;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
class StatementController {

    private final DocumentRepository<Statement> statements;

    StatementController(DocumentRepository<Statement> statements) {
        this.statements = statements;
    }

    @BatchMapping
    List<List<Statement>> disagreesWith(List<Statement> parents, @ContextValue View view) {
        var codes = parents.stream().map(Statement::indicator).distinct().toList();
        var groups = StatementRules.disagreeing(statements.find(view, in("indicator", codes)));
        return parents.stream()
                .map(it -> StatementRules.disagreeingWith(it, groups))
                .toList();
    }
}
