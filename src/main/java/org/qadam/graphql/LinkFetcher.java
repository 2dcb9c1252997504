package org.qadam.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Fetches the value of a link. States its type, so that the schema inspection at start checks links like controllers. As a
 * trivial fetcher, it runs without restoring the thread context of the request: links take the view from the GraphQL
 * context.
 *
 * @param name type and field of the schema, for the report of the inspection
 */
record LinkFetcher<P>(String name, Class<P> parent, ResolvableType type, Read<P> read)
        implements SelfDescribingDataFetcher<CompletableFuture<? extends @Nullable Object>>,
                TrivialDataFetcher<CompletableFuture<? extends @Nullable Object>> {

    /** Reads the value of a link for one parent. */
    @FunctionalInterface
    interface Read<P> {

        CompletableFuture<? extends @Nullable Object> get(P parent, DataFetchingEnvironment environment)
                throws Exception;
    }

    @Override
    public CompletableFuture<? extends @Nullable Object> get(DataFetchingEnvironment environment) throws Exception {
        return read.get(parent.cast(Objects.requireNonNull(environment.<Object>getSource())), environment);
    }

    @Override
    public String getDescription() {
        return "link " + name;
    }

    @Override
    public ResolvableType getReturnType() {
        return type;
    }
}
