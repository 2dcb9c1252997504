package org.qadam.organisation;

import org.qadam.access.Scope;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    DocumentRepository<Organisation> organisations(DocumentRepositories repositories) {
        return repositories.create("organisations", Organisation.class, Scope::everything, SortOrder.CODE, "parent");
    }
}
