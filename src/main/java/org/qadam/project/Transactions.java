package org.qadam.project;

import java.util.Collection;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.register.Order;
import org.qadam.register.Page;
import org.qadam.register.Shelf;
import org.qadam.register.Shelves;
import org.qadam.register.Slice;
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
