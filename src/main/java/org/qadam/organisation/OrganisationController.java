package org.qadam.organisation;

import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Links;
import org.qadam.organisation.Organisation.Backer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @QueryMapping
    Organisation organisation(@Argument String code, @ContextValue View view) {
        return organisations.getOrganisation(view, code);
    }

    @BatchMapping
    Map<Organisation, Organisation> parent(List<Organisation> children, @ContextValue View view) {
        return Links.one(children, Organisation::parent, codes -> organisations.find(view, codes));
    }

    @BatchMapping
    List<List<Organisation>> predecessors(List<Organisation> successors, @ContextValue View view) {
        return Links.many(successors, Organisation::predecessors, codes -> organisations.find(view, codes));
    }

    @BatchMapping
    Map<Backer, Organisation> organisation(List<Backer> backers, @ContextValue View view) {
        return Links.one(backers, Backer::organisation, codes -> organisations.find(view, codes));
    }
}
