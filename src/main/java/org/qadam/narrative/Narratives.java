package org.qadam.narrative;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.period.Period;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.qadam.repository.Window;
import org.springframework.stereotype.Component;

/** What is said in words. */
@Component
class Narratives {

    private static final SortOrder BY_DAY = SortOrder.byDay("when");

    private final DocumentRepository<Narrative> repository;

    Narratives(DocumentRepositories repositories) {
        this.repository =
                repositories.create("narratives", Narrative.class, it -> it.published("owner", "state"), "owner");
    }

    Connection<Narrative> listNarratives(View view, NarrativeFilter filter, SortOrder order, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), order, page);
    }

    Map<String, Window<Narrative>> pagesOfOwners(
            View view, Collection<String> owners, NarrativeFilter filter, PageRequest page) {
        return repository.pages(view, "owner", owners, filter.bson(), BY_DAY, page);
    }

    /** Of these periods, and perhaps of others of their owners. */
    List<Narrative> findOfPeriods(View view, List<Period> periods) {
        var owners = periods.stream().map(Period::owner).toList();
        var names = periods.stream().map(it -> it.name().text()).toList();
        return repository.find(view, and(in("owner", owners), in("period", names)));
    }
}
