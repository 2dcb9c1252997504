package org.qadam.indicator;

import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

    @Bean
    DocumentRepository<Indicator> indicators(DocumentRepositories repositories) {
        return repositories.create(
                "indicators",
                Indicator.class,
                scope -> scope.owned("owner"),
                SortOrder.CODE,
                "owner",
                "measure",
                "subject.code");
    }
}
