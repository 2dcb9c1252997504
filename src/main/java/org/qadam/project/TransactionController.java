package org.qadam.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.ChildPageKey;
import org.qadam.graphql.ChildPageLoaders;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Sort;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TransactionController {

    private final Transactions transactions;
    private final Projects projects;
    private final Organisations organisations;

    TransactionController(
            Transactions transactions, Projects projects, Organisations organisations, ChildPageLoaders pages) {
        this.transactions = transactions;
        this.projects = projects;
        this.organisations = organisations;
        pages.register("transactionsOfProject", transactions::pagesOfProjects);
    }

    @QueryMapping
    Connection<Transaction> transactions(
            @Argument @Nullable TransactionFilter filter,
            @Argument @Nullable Sort sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, TransactionFilter.NONE);
        return transactions.listTransactions(view, asked, Sort.order(sort, "when"), PageRequest.of(first, after));
    }

    /** None is another answer than none that you may see: so it is refused, as a budget is. */
    @SchemaMapping
    CompletableFuture<Connection<Transaction>> transactions(
            Project project,
            @Argument @Nullable TransactionFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view,
            DataLoader<ChildPageKey<TransactionFilter>, Connection<Transaction>> transactionsOfProject) {
        MoneyController.refuseUnlessSeen(project.code(), view);
        var asked = Objects.requireNonNullElse(filter, TransactionFilter.NONE);
        return transactionsOfProject.load(new ChildPageKey<>(project.code(), asked, PageRequest.of(first, after)));
    }

    @BatchMapping
    Map<Transaction, Project> owner(List<Transaction> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Transaction::owner, codes -> projects.find(view, codes));
    }

    @BatchMapping
    Map<Transaction, Organisation> provider(List<Transaction> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Transaction::provider, codes -> organisations.find(view, codes));
    }

    @BatchMapping
    Map<Transaction, Organisation> receiver(List<Transaction> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Transaction::receiver, codes -> organisations.find(view, codes));
    }
}
