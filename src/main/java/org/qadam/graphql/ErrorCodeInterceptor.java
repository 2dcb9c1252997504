package org.qadam.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds {@code code} and {@code retryable} to the extensions of errors that graphql-java itself finds in a query. */
@Component
class ErrorCodeInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(ErrorCodeInterceptor::withCode);
    }

    private static WebGraphQlResponse withCode(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.isEmpty()
                ? response
                : response.transform(it -> it.errors(
                        errors.stream().map(ErrorCodeInterceptor::withCode).toList()));
    }

    private static GraphQLError withCode(GraphQLError error) {
        var extensions = new HashMap<String, Object>(Objects.requireNonNullElse(error.getExtensions(), Map.of()));
        extensions.putIfAbsent("code", code(error.getErrorType()));
        extensions.putIfAbsent("retryable", false);
        return GraphQLError.newError()
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private static String code(ErrorClassification type) {
        return switch (type) {
            case ErrorType.InvalidSyntax -> "SYNTAX";
            case ErrorType.ValidationError -> "VALIDATION";
            case ErrorType.OperationNotSupported -> "UNSUPPORTED";
            case null, default -> "INTERNAL_ERROR";
        };
    }
}
