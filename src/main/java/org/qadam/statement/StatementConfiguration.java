package org.qadam.statement;

import java.util.stream.Stream;
import org.qadam.event.Event;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.indicator.Indicator;
import org.qadam.place.Place;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.qadam.shared.Citation;
import org.qadam.source.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatementConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Statement> statements(DocumentRepositories repositories) {
        return repositories.create(
                "statements", Statement.class, scope -> scope.published("owner", "state"), SortOrder.byDay("when"));
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().connection("statements", Statement.class, StatementFilter.class);
        fields.on(Statement.class)
                .toOne("indicator", Statement::indicator, Indicator.class)
                .toOne("place", Statement::place, Place.class)
                .toOne("event", Statement::event, Event.class)
                .toOne("replaces", Statement::replaces, Statement.class);
        fields.backlinks(Statement.class)
                .connection(
                        Indicator.class,
                        "statements",
                        "indicator",
                        it -> Stream.of(it.indicator()),
                        StatementFilter.class)
                .connection(
                        Source.class,
                        "statements",
                        "citations.source",
                        it -> it.citations().stream().map(Citation::source),
                        StatementFilter.class)
                .list(Event.class, "statements", "event", it -> Stream.ofNullable(it.event()));
    }
}
