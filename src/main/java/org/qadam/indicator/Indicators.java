package org.qadam.indicator;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.indicator.Indicator.Subject;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** The signs of progress, as they are defined. */
@Component
public class Indicators {

    private final Shelf<Indicator> shelf;

    Indicators(Shelves shelves) {
        this.shelf = shelves.open("indicators", Indicator.class, it -> it.owned("owner"), "owner", "subject.code");
    }

    public Indicator getIndicator(View view, String code) {
        return shelf.get(view, code);
    }

    public Map<String, Indicator> find(View view, Collection<String> codes) {
        return shelf.find(view, codes);
    }

    public List<Indicator> findOfOwners(View view, Collection<String> owners) {
        return shelf.find(view, in("owner", owners));
    }

    List<Indicator> findOfSubjects(View view, Subject.Kind kind, Collection<String> codes) {
        return shelf.find(view, and(in("subject.code", codes), eq("subject.kind", kind)));
    }

    Connection<Indicator> listIndicators(View view, IndicatorFilter filter, Page page) {
        return Connection.of(shelf, view, filter.bson(), Order.CODE, page);
    }
}
