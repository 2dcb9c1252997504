package org.qadam.organisation;

import java.util.Collection;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** The bodies that take part in the programme. */
@Component
public class Organisations {

    private final Shelf<Organisation> shelf;

    Organisations(Shelves shelves) {
        this.shelf = shelves.open("organisations", Organisation.class, Scope::everything);
    }

    public Organisation getOrganisation(View view, String code) {
        return shelf.get(view, code);
    }

    Connection<Organisation> listOrganisations(View view, OrganisationFilter filter, Page page) {
        return Connection.of(shelf, view, filter.bson(), Order.CODE, page);
    }

    public Map<String, Organisation> find(View view, Collection<String> codes) {
        return shelf.find(view, codes);
    }
}
