package org.qadam.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.qadam.access.View;

/** The view of a GraphQL request. Controllers receive it as the context value {@code view}. */
final class RequestView {

    private static final String KEY = "view";

    private RequestView() {}

    static View of(DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    static View of(GraphQLContext context) {
        return Objects.requireNonNull(context.<View>get(KEY));
    }

    static void set(GraphQLContext context, View view) {
        context.put(KEY, view);
    }
}
