package org.qadam.organisation;

import org.qadam.access.Scope;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.organisation.Organisation.Backer;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Organisation> organisations(DocumentRepositories repositories) {
        return repositories.create("organisations", Organisation.class, Scope::everything, SortOrder.CODE);
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query()
                .one("organisation", Organisation.class)
                .connection("organisations", Organisation.class, OrganisationFilter.class);
        fields.on(Organisation.class)
                .toOne("parent", Organisation::parent, Organisation.class)
                .toMany("predecessors", Organisation::predecessors, Organisation.class);
        fields.on(Backer.class).toOne("organisation", Backer::organisation, Organisation.class);
    }
}
