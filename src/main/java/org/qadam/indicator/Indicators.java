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
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.springframework.stereotype.Component;

/** The signs of progress, as they are defined. */
@Component
public class Indicators {

    private final DocumentRepository<Indicator> repository;

    Indicators(DocumentRepositories repositories) {
        this.repository =
                repositories.create("indicators", Indicator.class, it -> it.owned("owner"), "owner", "subject.code");
    }

    public Indicator getIndicator(View view, String code) {
        return repository.get(view, code);
    }

    public Map<String, Indicator> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }

    public List<Indicator> findOfOwners(View view, Collection<String> owners) {
        return repository.find(view, in("owner", owners));
    }

    List<Indicator> findOfSubjects(View view, Subject.Kind kind, Collection<String> codes) {
        return repository.find(view, and(in("subject.code", codes), eq("subject.kind", kind)));
    }

    Connection<Indicator> listIndicators(View view, IndicatorFilter filter, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), SortOrder.CODE, page);
    }
}
