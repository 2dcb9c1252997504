package org.qadam.graphql;

import com.mongodb.MongoException;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.qadam.access.FaultLog;
import org.qadam.mongo.DriverFailures;
import org.qadam.mongo.UnavailableException;
import org.qadam.register.Replica;
import org.qadam.repository.UnreadableDocumentException;
import org.qadam.shared.InvalidException;
import org.qadam.shared.NotFoundException;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Turns exceptions into GraphQL errors with a classification, a stable code and an instruction. Never shows a class name
 * or a stack trace.
 */
@Component
class GraphQlErrors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlErrors.class);

    private static final FaultLog FAULTS = new FaultLog(LOG);

    private final Replica replica;

    GraphQlErrors(Replica replica) {
        this.replica = replica;
        setThreadLocalContextAware(false);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        var path = environment.getExecutionStepInfo().getPath();
        return error(
                GraphqlErrorBuilder.newError(environment), path, confirmed(InputErrors.refusal(failure, environment)));
    }

    /** Returns UNAVAILABLE instead of NOT_FOUND where the database was dropped or replaced. */
    private Throwable confirmed(Throwable failure) {
        try {
            return failure instanceof NotFoundException && !replica.isStateStored()
                    ? new UnavailableException("The database was replaced. Try again in 5 seconds.")
                    : failure;
        } catch (MongoException e) {
            return e;
        }
    }

    /** Errors that end a stream belong to no field, so they have no path. */
    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        return Mono.just(List.of(error(GraphqlErrorBuilder.newError(), "A subscription", failure)));
    }

    private static GraphQLError error(GraphqlErrorBuilder<?> builder, Object location, Throwable failure) {
        return switch (failure) {
            case UnreadableDocumentException it -> {
                FAULTS.error(location, failure);
                yield build(builder, ErrorType.INTERNAL_ERROR, it.code(), String.valueOf(it.getMessage()), false);
            }
            case Refusal it -> build(builder, type(it), it.code(), String.valueOf(it.getMessage()), it.retryable());
            case AccessDeniedException _ ->
                build(
                        builder,
                        ErrorType.FORBIDDEN,
                        "FORBIDDEN",
                        "Your role does not allow this. Ask your account administrator if you need access.",
                        false);
            case Throwable it when DriverFailures.isOutage(it) -> outage(builder, it);
            case AbortExecutionException _ ->
                build(
                        builder,
                        ErrorType.INTERNAL_ERROR,
                        "CANCELLED",
                        "The client cancelled the request. Send it again if the answer is still needed.",
                        true);
            default -> {
                FAULTS.error(location, failure);
                yield build(
                        builder,
                        ErrorType.INTERNAL_ERROR,
                        "INTERNAL_ERROR",
                        "The server failed to answer. Its log has the details.",
                        false);
            }
        };
    }

    private static GraphQLError outage(GraphqlErrorBuilder<?> builder, Throwable failure) {
        LOG.warn("The database does not answer: {}", DriverFailures.reason(failure));
        return build(
                builder,
                ErrorType.INTERNAL_ERROR,
                "UNAVAILABLE",
                "The database does not answer. Try again in 5 seconds.",
                true);
    }

    private static ErrorType type(Refusal refusal) {
        return switch (refusal) {
            case NotFoundException _ -> ErrorType.NOT_FOUND;
            case InvalidException _ -> ErrorType.BAD_REQUEST;
            case Refusal it when it.retryable() -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }

    private static GraphQLError build(
            GraphqlErrorBuilder<?> builder, ErrorType type, String code, String message, boolean retryable) {
        return builder.errorType(type)
                .message("%s", message)
                .extensions(Map.of("code", code, "retryable", retryable))
                .build();
    }
}
