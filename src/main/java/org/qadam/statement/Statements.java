package org.qadam.statement;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.qadam.repository.Window;
import org.springframework.stereotype.Component;

/** What sources say of indicators. */
@Component
public class Statements {

    private static final SortOrder BY_DAY = SortOrder.byDay("when");

    private final DocumentRepository<Statement> repository;

    Statements(DocumentRepositories repositories) {
        this.repository = repositories.create(
                "statements",
                Statement.class,
                it -> it.published("owner", "state"),
                "indicator",
                "owner",
                "event",
                "place",
                "citations.source");
    }

    /** All of them, of these owners. */
    public List<Statement> findOfOwners(View view, Collection<String> owners) {
        return repository.find(view, in("owner", owners));
    }

    Map<String, Statement> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }

    List<Statement> findOfIndicators(View view, Collection<String> indicators) {
        return repository.find(view, in("indicator", indicators));
    }

    List<Statement> findOfEvents(View view, Collection<String> events) {
        return repository.find(view, in("event", events));
    }

    Connection<Statement> listStatements(View view, StatementFilter filter, SortOrder order, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), order, page);
    }

    /** Pages of what names each parent in a field of theirs. */
    Map<String, Window<Statement>> pagesOf(
            View view, Collection<String> parents, StatementQuery asked, PageRequest page) {
        return repository.pages(view, asked.field(), parents, asked.filter().bson(), BY_DAY, page);
    }

    /** Which statements, by the field that names their parent. */
    record StatementQuery(String field, StatementFilter filter) {}
}
