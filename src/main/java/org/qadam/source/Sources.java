package org.qadam.source;

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

/** The documents that facts are cited from. */
@Component
public class Sources {

    private final Shelf<Source> shelf;

    Sources(Shelves shelves) {
        this.shelf = shelves.open("sources", Source.class, Scope::everything);
    }

    public Source getSource(View view, String code) {
        return shelf.get(view, code);
    }

    Connection<Source> listSources(View view, SourceFilter filter, Order order, Page page) {
        return Connection.of(shelf, view, filter.bson(), order, page);
    }

    public Map<String, Source> find(View view, Collection<String> codes) {
        return shelf.find(view, codes);
    }
}
