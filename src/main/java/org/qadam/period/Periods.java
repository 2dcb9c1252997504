package org.qadam.period;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.shared.PeriodCode;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** The reporting periods of projects and plans. */
@Component
public class Periods {

    private final Shelf<Period> shelf;

    Periods(Shelves shelves) {
        this.shelf = shelves.open("periods", Period.class, it -> it.owned("owner"), "owner");
    }

    public Optional<Period> findPeriod(View view, String owner, PeriodCode name) {
        return shelf.find(view, Period.code(owner, name));
    }

    Connection<Period> listPeriods(View view, PeriodFilter filter, Page page) {
        return Connection.of(shelf, view, filter.bson(), Order.CODE, page);
    }

    public Map<String, Period> find(View view, Collection<String> codes) {
        return shelf.find(view, codes);
    }

    /** In their order. */
    public List<Period> findOfOwners(View view, Collection<String> owners) {
        return shelf.find(view, in("owner", owners));
    }
}
