package org.qadam.narrative;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.period.Period;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.qadam.shelf.Slice;
import org.springframework.stereotype.Component;

/** What is said in words. */
@Component
class Narratives {

    private static final Order BY_DAY = Order.byDay("when");

    private final Shelf<Narrative> shelf;

    Narratives(Shelves shelves) {
        this.shelf = shelves.open("narratives", Narrative.class, it -> it.published("owner", "state"), "owner");
    }

    Connection<Narrative> listNarratives(View view, NarrativeFilter filter, Order order, Page page) {
        return Connection.of(shelf, view, filter.bson(), order, page);
    }

    Map<String, Slice<Narrative>> pagesOfOwners(
            View view, Collection<String> owners, NarrativeFilter filter, Page page) {
        return shelf.pages(view, "owner", owners, filter.bson(), BY_DAY, page);
    }

    /** Of these periods, and perhaps of others of their owners. */
    List<Narrative> findOfPeriods(View view, List<Period> periods) {
        var owners = periods.stream().map(Period::owner).toList();
        var names = periods.stream().map(it -> it.name().text()).toList();
        return shelf.find(view, and(in("owner", owners), in("period", names)));
    }
}
