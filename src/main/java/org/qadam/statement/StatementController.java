package org.qadam.statement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.event.Event;
import org.qadam.event.Events;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.ChildPageKey;
import org.qadam.graphql.ChildPageLoaders;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Sort;
import org.qadam.indicator.Indicator;
import org.qadam.indicator.Indicators;
import org.qadam.place.Place;
import org.qadam.place.Places;
import org.qadam.repository.PageRequest;
import org.qadam.source.Source;
import org.qadam.statement.Statements.StatementQuery;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StatementController {

    private final Statements statements;
    private final Indicators indicators;
    private final Places places;
    private final Events events;

    StatementController(
            Statements statements, Indicators indicators, Places places, Events events, ChildPageLoaders pages) {
        this.statements = statements;
        this.indicators = indicators;
        this.places = places;
        this.events = events;
        pages.register("statementsOf", statements::pagesOf);
    }

    @QueryMapping
    Connection<Statement> statements(
            @Argument @Nullable StatementFilter filter,
            @Argument @Nullable Sort sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, StatementFilter.NONE);
        return statements.listStatements(view, asked, Sort.order(sort, "when"), PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "Indicator", field = "statements")
    CompletableFuture<Connection<Statement>> ofIndicator(
            Indicator parent,
            @Argument @Nullable StatementFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<StatementQuery>, Connection<Statement>> statementsOf) {
        return statementsOf.load(
                new ChildPageKey<>(parent.code(), linked("indicator", filter), PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Source", field = "statements")
    CompletableFuture<Connection<Statement>> ofSource(
            Source parent,
            @Argument @Nullable StatementFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<StatementQuery>, Connection<Statement>> statementsOf) {
        var linked = linked("citations.source", filter);
        return statementsOf.load(new ChildPageKey<>(parent.code(), linked, PageRequest.of(first, after)));
    }

    private static StatementQuery linked(String field, @Nullable StatementFilter filter) {
        return new StatementQuery(field, Objects.requireNonNullElse(filter, StatementFilter.NONE));
    }

    @BatchMapping
    List<List<Statement>> statements(List<Event> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Event::code,
                it -> it.event() == null ? List.of() : List.of(it.event()),
                codes -> statements.findOfEvents(view, codes));
    }

    @BatchMapping
    Map<Statement, Indicator> indicator(List<Statement> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Statement::indicator, codes -> indicators.find(view, codes));
    }

    @BatchMapping
    Map<Statement, Place> place(List<Statement> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Statement::place, codes -> places.find(view, codes));
    }

    @BatchMapping
    Map<Statement, Event> event(List<Statement> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Statement::event, codes -> events.find(view, codes));
    }

    @BatchMapping
    Map<Statement, Statement> replaces(List<Statement> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Statement::replaces, codes -> statements.find(view, codes));
    }
}
