package org.qadam.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;

/**
 * Computes a field from its parent and the view of the request. The engine calls a light fetcher directly: without a
 * controller, an observation or a restored thread context.
 *
 * @param parent Java type of the objects that have the field
 */
record ValueFetcher<P>(Class<P> parent, BiFunction<P, Supplier<View>, @Nullable Object> read)
        implements LightDataFetcher<@Nullable Object> {

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return read.apply(parent.cast(source), () -> view(environment.get()));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return read.apply(
                parent.cast(Objects.requireNonNull(environment.<Object>getSource())), () -> view(environment));
    }

    private static View view(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get("view"));
    }
}
