package org.qadam.graphql;

import graphql.GraphQLContext;
import java.util.Objects;

/**
 * Says whether the answer of a request may be kept. Controllers receive it as the context value {@code cacheability}, and
 * exclude the answer if it depends on more than the view and the arguments, such as the progress of a report.
 */
public final class Cacheability {

    private volatile boolean query;
    private volatile boolean excluded;

    static Cacheability of(GraphQLContext context) {
        return Objects.requireNonNull(context.<Cacheability>get("cacheability"));
    }

    /** Notes that the operation is a query. The answers of other operations are never kept. */
    void setQuery() {
        query = true;
    }

    /** Forbids to keep the answer. */
    public void exclude() {
        excluded = true;
    }

    boolean isCacheable() {
        return query && !excluded;
    }
}
