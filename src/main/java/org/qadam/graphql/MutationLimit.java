package org.qadam.graphql;

import graphql.analysis.QueryTraverser;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition.Operation;

/** Limits the changes of one request. Validation allows only one field in a subscription. */
final class MutationLimit {

    private MutationLimit() {}

    static void check(ExecutionContext execution, QueryLimits limits) {
        if (execution.getOperationDefinition().getOperation() == Operation.MUTATION) {
            check(count(execution), limits.mutations());
        }
    }

    private static void check(int fields, int limit) {
        if (fields > limit) {
            throw new QueryLimitException(
                    "TOO_MANY_MUTATIONS",
                    "The request has %d mutations; at most %d are allowed. Send several requests."
                            .formatted(fields, limit));
        }
    }

    private static int count(ExecutionContext execution) {
        return QueryTraverser.newQueryTraverser()
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .coercedVariables(execution.getCoercedVariables())
                .build()
                .reducePreOrder((field, fields) -> field.getParentEnvironment() == null ? fields + 1 : fields, 0);
    }
}
