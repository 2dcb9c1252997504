package org.qadam.statement;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.qadam.shelf.Slice;
import org.springframework.stereotype.Component;

/** What sources say of indicators. */
@Component
public class Statements {

    private static final Order BY_DAY = Order.byDay("when");

    private final Shelf<Statement> shelf;

    Statements(Shelves shelves) {
        this.shelf = shelves.open(
                "statements",
                Statement.class,
                it -> it.published("owner", "state"),
                "indicator",
                "owner",
                "event",
                "place",
                "citations.source");
    }

    /** All of them, of these owners. */
    public List<Statement> findOfOwners(View view, Collection<String> owners) {
        return shelf.find(view, in("owner", owners));
    }

    Map<String, Statement> find(View view, Collection<String> codes) {
        return shelf.find(view, codes);
    }

    List<Statement> findOfIndicators(View view, Collection<String> indicators) {
        return shelf.find(view, in("indicator", indicators));
    }

    List<Statement> findOfEvents(View view, Collection<String> events) {
        return shelf.find(view, in("event", events));
    }

    Connection<Statement> listStatements(View view, StatementFilter filter, Order order, Page page) {
        return Connection.of(shelf, view, filter.bson(), order, page);
    }

    /** Pages of what names each parent in a field of theirs. */
    Map<String, Slice<Statement>> pagesOf(View view, Collection<String> parents, Linked asked, Page page) {
        return shelf.pages(view, asked.field(), parents, asked.filter().bson(), BY_DAY, page);
    }

    /** Which statements, by the field that names their parent. */
    record Linked(String field, StatementFilter filter) {}
}
