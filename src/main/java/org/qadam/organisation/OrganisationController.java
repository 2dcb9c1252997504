package org.qadam.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.organisation.Organisation.Backer;
import org.qadam.repository.PageRequest;
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

    @QueryMapping
    Connection<Organisation> organisations(
            @Argument @Nullable OrganisationFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, OrganisationFilter.NONE);
        return organisations.listOrganisations(view, asked, PageRequest.of(first, after));
    }

    @BatchMapping
    Map<Organisation, Organisation> parent(List<Organisation> children, @ContextValue View view) {
        return BatchLinks.toOne(children, Organisation::parent, codes -> organisations.find(view, codes));
    }

    @BatchMapping
    List<List<Organisation>> predecessors(List<Organisation> successors, @ContextValue View view) {
        return BatchLinks.toMany(successors, Organisation::predecessors, codes -> organisations.find(view, codes));
    }

    @BatchMapping
    Map<Backer, Organisation> organisation(List<Backer> backers, @ContextValue View view) {
        return BatchLinks.toOne(backers, Backer::organisation, codes -> organisations.find(view, codes));
    }
}
