package org.qadam.graphql;

import graphql.ErrorType;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qadam.access.AcceptedFormats;

/** Refuses an operation whose client accepts no format in which it can be answered, before the operation begins. */
final class OperationFormat {

    private static final String KEY = "formats";

    private OperationFormat() {}

    static void set(GraphQLContext context, AcceptedFormats formats) {
        context.put(KEY, formats);
    }

    static void check(ExecutionContext execution) {
        var formats = Objects.requireNonNull(execution.getGraphQLContext().<AcceptedFormats>get(KEY));
        boolean isSubscription = execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
        if (isSubscription && !formats.stream()) {
            throw refusal(
                    "STREAM_ONLY",
                    "A subscription needs a stream. Send the request with the header \"Accept: text/event-stream\".");
        }
        if (!isSubscription && formats.json().isEmpty()) {
            throw refusal(
                    "JSON_ONLY",
                    "Only a subscription is answered as a stream. Send the request with the header \"Accept: application/json\".");
        }
    }

    private static AbortExecutionException refusal(String code, String message) {
        return new AbortExecutionException(List.of(GraphQLError.newError()
                .errorType(ErrorType.OperationNotSupported)
                .message("%s", message)
                .extensions(Map.of("code", code, "retryable", false))
                .build()));
    }
}
