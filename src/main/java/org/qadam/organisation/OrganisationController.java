package org.qadam.organisation;

import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.organisation.Organisation.Backer;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrganisationController implements LinkConfigurer {

    private final DocumentRepository<Organisation> organisations;

    OrganisationController(DocumentRepository<Organisation> organisations) {
        this.organisations = organisations;
    }

    @QueryMapping
    Organisation organisation(@Argument String code, @ContextValue View view) {
        return organisations.get(view, code);
    }

    @QueryMapping
    Connection<Organisation> organisations(ListQuery<OrganisationFilter> query) {
        return query.from(organisations);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Organisation.class)
                .toOne("parent", Organisation::parent, Organisation.class)
                .toMany("predecessors", Organisation::predecessors, Organisation.class);
        links.on(Backer.class).toOne("organisation", Backer::organisation, Organisation.class);
    }
}
