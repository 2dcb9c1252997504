package org.qadam.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Document;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Registers the batch loaders of links. A loader sends one database command for all keys of a level of the answer. All
 * links to one document type share a loader, so a request reads no document twice.
 */
@Component
final class LinkLoaders {

    private final BatchLoaderRegistry loaders;

    LinkLoaders(BatchLoaderRegistry loaders) {
        this.loaders = loaders;
    }

    /** Registers the loader that reads the documents of a repository by code. */
    void registerByCode(DocumentRepository<?> repository) {
        this.<String, Document>register(
                loaderName(repository.record()), (view, codes) -> Map.copyOf(repository.find(view, codes)));
    }

    static String loaderName(Class<? extends Document> type) {
        return type.getSimpleName() + ".code";
    }

    /**
     * Registers a loader for the links of one field.
     *
     * @param read returns the values by key; keys without a value are omitted
     */
    <K, V> void register(String name, BiFunction<View, Set<K>, Map<K, V>> read) {
        loaders.<K, V>forName(name)
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromCallable(() -> read.apply(view(environment), keys)));
    }

    static <K, V extends @Nullable Object> DataLoader<K, V> loader(DataFetchingEnvironment environment, String name) {
        return Objects.requireNonNull(environment.getDataLoader(name), name);
    }

    private static View view(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return RequestView.of(context);
    }
}
