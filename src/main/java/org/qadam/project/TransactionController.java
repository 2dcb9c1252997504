package org.qadam.project;

import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.organisation.Organisation;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TransactionController implements LinkConfigurer {

    private final DocumentRepository<Transaction> transactions;

    TransactionController(DocumentRepository<Transaction> transactions) {
        this.transactions = transactions;
    }

    @QueryMapping
    Connection<Transaction> transactions(ListQuery<TransactionFilter> query) {
        return query.from(transactions);
    }

    /** The transactions of a project are refused if its money is hidden. An empty list would mean that it has none. */
    @Override
    public void configure(LinkRegistry links) {
        links.backlinksOf(Project.class)
                .connection(
                        "transactions",
                        transactions,
                        "owner",
                        TransactionFilter.class,
                        (project, view) -> MoneyController.requireMoneyAccess(project.code(), view));
        links.on(Transaction.class)
                .toOne("owner", Transaction::owner, Project.class)
                .toOne("provider", Transaction::provider, Organisation.class)
                .toOne("receiver", Transaction::receiver, Organisation.class);
    }
}
