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
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.springframework.stereotype.Component;

/** The agreements that were made. */
@Component
class Memoranda {

    private final DocumentRepository<Memorandum> repository;

    Memoranda(DocumentRepositories repositories) {
        this.repository =
                repositories.create("memoranda", Memorandum.class, Scope::everything, "event", "counterparts.code");
    }

    Memorandum getMemorandum(View view, String code) {
        return repository.get(view, code);
    }

    Connection<Memorandum> listMemoranda(View view, MemorandumFilter filter, SortOrder order, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), order, page);
    }

    List<Memorandum> findOfEvents(View view, Collection<String> events) {
        return repository.find(view, in("event", events));
    }

    List<Memorandum> findOfCounterparts(View view, Counterpart.Kind kind, Collection<String> codes) {
        return repository.find(view, elemMatch("counterparts", and(eq("kind", kind), in("code", codes))));
    }
}
