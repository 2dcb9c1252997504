package org.qadam.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.qadam.shared.InvalidException;
import org.qadam.shared.NotFoundException;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What went wrong, as a caller may know it: a classification, a stable code, and what to do. Never a class or a stack. */
@Component
class GraphQlErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlErrors.class);

    GraphQlErrors() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        return switch (failure) {
            case Refusal it -> error(environment, type(it), it.code(), String.valueOf(it.getMessage()), it.retryable());
            case AccessDeniedException _ ->
                error(environment, ErrorType.FORBIDDEN, "FORBIDDEN", "Your role does not allow this.", false);
            case com.mongodb.MongoException it -> outage(environment, it);
            case DataAccessException it -> outage(environment, it);
            default -> {
                LOG.error("{} failed", environment.getExecutionStepInfo().getPath(), failure);
                yield error(
                        environment,
                        ErrorType.INTERNAL_ERROR,
                        "INTERNAL_ERROR",
                        "This is a fault of the server. It is logged.",
                        false);
            }
        };
    }

    private static GraphQLError outage(DataFetchingEnvironment environment, Throwable failure) {
        LOG.warn("The database does not answer: {}", failure.getMessage());
        return error(
                environment,
                ErrorType.INTERNAL_ERROR,
                "UNAVAILABLE",
                "The database does not answer. Try again in a moment.",
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

    private static GraphQLError error(
            DataFetchingEnvironment environment, ErrorType type, String code, String message, boolean retryable) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(type)
                .message("%s", message)
                .extensions(Map.of("code", code, "retryable", retryable))
                .build();
    }
}
