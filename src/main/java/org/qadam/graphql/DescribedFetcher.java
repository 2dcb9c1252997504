package org.qadam.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Fetches the value of a declared field. States its type, so that the schema inspection at start checks declared fields
 * like controllers. As a trivial fetcher, it runs without restoring the thread context of the request: declared fields take
 * the view from the GraphQL context.
 *
 * @param field type and field of the schema, for the report of the inspection
 */
record DescribedFetcher(String field, ResolvableType type, DataFetcher<?> fetcher)
        implements SelfDescribingDataFetcher<Object>, TrivialDataFetcher<Object> {

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return fetcher.get(environment);
    }

    @Override
    public String getDescription() {
        return "field " + field;
    }

    @Override
    public ResolvableType getReturnType() {
        return type;
    }
}
