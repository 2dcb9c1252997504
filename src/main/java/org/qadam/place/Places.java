package org.qadam.place;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** The places of the programme. */
@Component
public class Places {

    private final Shelf<Place> shelf;

    Places(Shelves shelves) {
        this.shelf = shelves.open("places", Place.class, Scope::everything, "predecessors");
    }

    public Place getPlace(View view, String code) {
        return shelf.get(view, code);
    }

    Connection<Place> listPlaces(View view, PlaceFilter filter, Page page) {
        return Connection.of(shelf, view, filter.bson(), Order.CODE, page);
    }

    public Map<String, Place> find(View view, Collection<String> codes) {
        return shelf.find(view, codes);
    }

    List<Place> findMadeFrom(View view, Collection<String> codes) {
        return shelf.find(view, in("predecessors", codes));
    }
}
