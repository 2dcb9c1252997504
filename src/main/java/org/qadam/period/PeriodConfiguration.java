package org.qadam.period;

import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeriodConfiguration {

    @Bean
    DocumentRepository<Period> periods(DocumentRepositories repositories) {
        return repositories.create(
                "periods", Period.class, scope -> scope.owned("owner"), SortOrder.CODE, "owner", "name");
    }
}
