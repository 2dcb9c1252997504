package org.qadam.source;

import org.qadam.access.Scope;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

    @Bean
    DocumentRepository<Source> sources(DocumentRepositories repositories) {
        return repositories.create(
                "sources", Source.class, Scope::everything, SortOrder.byDay("published"), "publisher", "language");
    }
}
