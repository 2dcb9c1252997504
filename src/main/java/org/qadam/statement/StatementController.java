package org.qadam.statement;

import static com.mongodb.client.model.Filters.in;

import java.util.List;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Event;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.indicator.Indicator;
import org.qadam.place.Place;
import org.qadam.repository.DocumentRepository;
import org.qadam.source.Source;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class StatementController implements LinkConfigurer {

    private final DocumentRepository<Statement> statements;

    StatementController(DocumentRepository<Statement> statements) {
        this.statements = statements;
    }

    @QueryMapping
    Connection<Statement> statements(ListQuery<StatementFilter> query) {
        return query.from(statements);
    }

    @BatchMapping
    List<List<Statement>> disagreesWith(List<Statement> parents, @ContextValue View view) {
        var codes = parents.stream().map(Statement::indicator).distinct().toList();
        var groups = StatementRules.disagreeing(statements.find(view, in("indicator", codes)));
        return parents.stream()
                .map(it -> StatementRules.disagreeingWith(it, groups))
                .toList();
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Statement.class)
                .toOne("indicator", Statement::indicator, Indicator.class)
                .toOne("place", Statement::place, Place.class)
                .toOne("event", Statement::event, Event.class)
                .toOne("replaces", Statement::replaces, Statement.class);
        links.backlinksOf(Indicator.class).connection("statements", statements, "indicator", StatementFilter.class);
        links.backlinksOf(Source.class).connection("statements", statements, "citations.source", StatementFilter.class);
        links.backlinksOf(Event.class).list("statements", statements, "event", it -> Stream.ofNullable(it.event()));
    }
}
