package org.qadam.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Fetches the value of a link. States its type, so that the schema inspection at start checks links like controllers. */
record LinkFetcher(String field, ResolvableType type, Source source)
        implements SelfDescribingDataFetcher<CompletableFuture<? extends @Nullable Object>> {

    /** Reads the value of a link for one parent. */
    @FunctionalInterface
    interface Source {

        CompletableFuture<? extends @Nullable Object> get(DataFetchingEnvironment environment) throws Exception;
    }

    @Override
    public CompletableFuture<? extends @Nullable Object> get(DataFetchingEnvironment environment) throws Exception {
        return source.get(environment);
    }

    @Override
    public String getDescription() {
        return "link " + field;
    }

    @Override
    public ResolvableType getReturnType() {
        return type;
    }
}
