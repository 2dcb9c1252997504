package org.qadam.event;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.event.Memorandum.Counterpart;
import org.qadam.graphql.Connection;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** The agreements that were made. */
@Component
class Memoranda {

    private final Shelf<Memorandum> shelf;

    Memoranda(Shelves shelves) {
        this.shelf = shelves.open("memoranda", Memorandum.class, Scope::everything, "event", "counterparts.code");
    }

    Memorandum getMemorandum(View view, String code) {
        return shelf.get(view, code);
    }

    Connection<Memorandum> listMemoranda(View view, MemorandumFilter filter, Order order, Page page) {
        return Connection.of(shelf, view, filter.bson(), order, page);
    }

    List<Memorandum> findOfEvents(View view, Collection<String> events) {
        return shelf.find(view, in("event", events));
    }

    List<Memorandum> findOfCounterparts(View view, Counterpart.Kind kind, Collection<String> codes) {
        return shelf.find(view, elemMatch("counterparts", and(eq("kind", kind), in("code", codes))));
    }
}
