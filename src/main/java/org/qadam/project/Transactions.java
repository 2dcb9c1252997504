package org.qadam.project;

import java.util.Collection;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.qadam.shelf.Slice;
import org.springframework.stereotype.Component;

/** What was promised, paid out and spent. */
@Component
class Transactions {

    private static final Order BY_DAY = Order.byDay("when");

    private final Shelf<Transaction> shelf;

    Transactions(Shelves shelves) {
        this.shelf = shelves.open("transactions", Transaction.class, it -> it.money("owner"), "owner");
    }

    Connection<Transaction> listTransactions(View view, TransactionFilter filter, Order order, Page page) {
        return Connection.of(shelf, view, filter.bson(), order, page);
    }

    Map<String, Slice<Transaction>> pagesOfProjects(
            View view, Collection<String> projects, TransactionFilter filter, Page page) {
        return shelf.pages(view, "owner", projects, filter.bson(), BY_DAY, page);
    }
}
