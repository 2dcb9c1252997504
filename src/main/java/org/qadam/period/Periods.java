package org.qadam.period;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.qadam.shared.PeriodCode;
import org.springframework.stereotype.Component;

/** The reporting periods of projects and plans. */
@Component
public class Periods {

    private final DocumentRepository<Period> repository;

    Periods(DocumentRepositories repositories) {
        this.repository = repositories.create("periods", Period.class, it -> it.owned("owner"), "owner");
    }

    public Optional<Period> findPeriod(View view, String owner, PeriodCode name) {
        return repository.find(view, Period.code(owner, name));
    }

    Connection<Period> listPeriods(View view, PeriodFilter filter, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), SortOrder.CODE, page);
    }

    public Map<String, Period> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }

    /** In their order. */
    public List<Period> findOfOwners(View view, Collection<String> owners) {
        return repository.find(view, in("owner", owners));
    }
}
