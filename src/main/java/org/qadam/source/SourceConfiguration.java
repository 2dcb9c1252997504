package org.qadam.source;

import org.qadam.access.Scope;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.qadam.shared.Citation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Source> sources(DocumentRepositories repositories) {
        return repositories.create("sources", Source.class, Scope::everything, SortOrder.byDay("published"));
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().one("source", Source.class).connection("sources", Source.class, SourceFilter.class);
        fields.on(Citation.class).toOne("source", Citation::source, Source.class);
    }
}
