package org.qadam.organisation;

import java.util.Collection;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.springframework.stereotype.Component;

/** The bodies that take part in the programme. */
@Component
public class Organisations {

    private final DocumentRepository<Organisation> repository;

    Organisations(DocumentRepositories repositories) {
        this.repository = repositories.create("organisations", Organisation.class, Scope::everything);
    }

    public Organisation getOrganisation(View view, String code) {
        return repository.get(view, code);
    }

    Connection<Organisation> listOrganisations(View view, OrganisationFilter filter, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), SortOrder.CODE, page);
    }

    public Map<String, Organisation> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }
}
