package org.qadam.statement;

import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatementConfiguration {

    @Bean
    DocumentRepository<Statement> statements(DocumentRepositories repositories) {
        return repositories.create(
                "statements",
                Statement.class,
                scope -> scope.published("owner", "state"),
                SortOrder.byDay("when"),
                "indicator",
                "owner",
                "kind",
                "event",
                "place",
                "preferred",
                "citations.source");
    }
}
