package org.qadam.project;

import java.util.stream.Stream;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.organisation.Organisation;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TransactionConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Transaction> transactions(DocumentRepositories repositories) {
        return repositories.create(
                "transactions", Transaction.class, scope -> scope.money("owner"), SortOrder.byDay("when"));
    }

    /** The transactions of a project are refused if its money is hidden. An empty list would mean that it has none. */
    @Override
    public void configure(FieldRegistry fields) {
        fields.query().connection("transactions", Transaction.class, TransactionFilter.class);
        fields.backlinks(Transaction.class)
                .connection(
                        Project.class,
                        "transactions",
                        "owner",
                        it -> Stream.of(it.owner()),
                        TransactionFilter.class,
                        ProjectController::requireMoneyAccess);
        fields.on(Transaction.class)
                .toOne("owner", Transaction::owner, Project.class)
                .toOne("provider", Transaction::provider, Organisation.class)
                .toOne("receiver", Transaction::receiver, Organisation.class);
        fields.on(Budget.class).toOne("provider", Budget::provider, Organisation.class);
    }
}
