package org.qadam.bench.plain;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator;
import org.qadam.project.Project;
import org.qadam.project.Transaction;
import org.qadam.shared.Document;
import org.qadam.statement.Statement;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Loads lists that have a filter: one read for all parents of a level. */
@Controller
class ChildLists {

    private final Documents documents;

    ChildLists(Documents documents, BatchLoaderRegistry loaders) {
        this.documents = documents;
        register(loaders, "statements", "indicator", Statement.class, Statement::indicator);
        register(loaders, "transactions", "owner", Transaction.class, Transaction::owner);
    }

    private <T extends Document> void register(
            BatchLoaderRegistry loaders, String name, String field, Class<T> type, Function<T, String> parent) {
        loaders.<Key, List<T>>forName(name)
                .registerMappedBatchLoader((keys, _) -> Mono.fromSupplier(() -> load(keys, field, type, parent)));
    }

    private <T extends Document> Map<Key, List<T>> load(
            Set<Key> keys, String field, Class<T> type, Function<T, String> parent) {
        var lists = new HashMap<Key, List<T>>();
        keys.stream().collect(Collectors.groupingBy(Key::filter)).forEach((filter, group) -> {
            var codes = where(field).in(group.stream().map(Key::parent).toList());
            var conditions = new Criteria().andOperator(codes, Filter.criteria(filter.orElse(null)));
            var found =
                    documents.find(type, conditions, Documents.BY_DAY).stream().collect(Collectors.groupingBy(parent));
            group.forEach(it -> lists.put(it, found.getOrDefault(it.parent(), List.of())));
        });
        return lists;
    }

    @SchemaMapping
    CompletableFuture<Connection<Statement>> statements(
            Indicator indicator,
            @Argument @Nullable Filter filter,
            @Argument @Nullable Integer first,
            DataLoader<Key, List<Statement>> statements) {
        return statements.load(Key.of(indicator, filter)).thenApply(it -> Connection.of(it, first));
    }

    @SchemaMapping
    CompletableFuture<Connection<Transaction>> transactions(
            Project project,
            @Argument @Nullable Filter filter,
            @Argument @Nullable Integer first,
            DataLoader<Key, List<Transaction>> transactions) {
        return transactions.load(Key.of(project, filter)).thenApply(it -> Connection.of(it, first));
    }

    /** A list: the code of its parent and its filter. */
    record Key(String parent, Optional<Filter> filter) {

        private static Key of(Document parent, @Nullable Filter filter) {
            return new Key(parent.code(), Optional.ofNullable(filter));
        }
    }
}
