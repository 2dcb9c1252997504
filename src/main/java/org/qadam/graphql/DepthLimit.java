package org.qadam.graphql;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.ExecutionContext;
import java.util.Objects;
import java.util.stream.Stream;

/** Limits the depth of a query. */
final class DepthLimit {

    private static final int LEVELS = 15;

    private DepthLimit() {}

    static void check(ExecutionContext execution) {
        int depth = QueryTraverser.newQueryTraverser()
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .coercedVariables(execution.getCoercedVariables())
                .build()
                .reducePreOrder((field, deepest) -> Math.max(depth(field), deepest), 0);
        if (depth > LEVELS) {
            throw new QueryLimitException(
                    "TOO_DEEP",
                    "The query is %d levels deep; at most %d are allowed. Request fewer levels."
                            .formatted(depth, LEVELS));
        }
    }

    private static int depth(QueryVisitorFieldEnvironment field) {
        return (int) Stream.iterate(field, Objects::nonNull, QueryVisitorFieldEnvironment::getParentEnvironment)
                .count();
    }
}
