package org.qadam.place;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.springframework.stereotype.Component;

/** The places of the programme. */
@Component
public class Places {

    private final DocumentRepository<Place> repository;

    Places(DocumentRepositories repositories) {
        this.repository = repositories.create("places", Place.class, Scope::everything, "predecessors");
    }

    public Place getPlace(View view, String code) {
        return repository.get(view, code);
    }

    Connection<Place> listPlaces(View view, PlaceFilter filter, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), SortOrder.CODE, page);
    }

    public Map<String, Place> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }

    List<Place> findSplitFrom(View view, Collection<String> codes) {
        return repository.find(view, in("predecessors", codes));
    }
}
