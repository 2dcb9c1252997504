package org.qadam.project;

import java.util.Collection;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.qadam.repository.Window;
import org.springframework.stereotype.Component;

/** What was promised, paid out and spent. */
@Component
class Transactions {

    private static final SortOrder BY_DAY = SortOrder.byDay("when");

    private final DocumentRepository<Transaction> repository;

    Transactions(DocumentRepositories repositories) {
        this.repository = repositories.create("transactions", Transaction.class, it -> it.money("owner"), "owner");
    }

    Connection<Transaction> listTransactions(View view, TransactionFilter filter, SortOrder order, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), order, page);
    }

    Map<String, Window<Transaction>> pagesOfProjects(
            View view, Collection<String> projects, TransactionFilter filter, PageRequest page) {
        return repository.pages(view, "owner", projects, filter.bson(), BY_DAY, page);
    }
}
