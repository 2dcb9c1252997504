package org.qadam.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qadam.shared.Excerpt;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Adds {@code code} and {@code retryable} to the extensions of errors that graphql-java itself finds in a query. Shortens long
 * messages, because those of graphql-java repeat parts of the query.
 */
@Component
class ErrorCodeInterceptor implements WebGraphQlInterceptor {

    /** Characters. The longest messages of Qadam have half of it. */
    private static final int MAX_MESSAGE = 600;

    private final SchemaHints hints;

    ErrorCodeInterceptor(SchemaHints hints) {
        this.hints = hints;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::withCode);
    }

    private WebGraphQlResponse withCode(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.isEmpty()
                ? response
                : response.transform(
                        it -> it.errors(errors.stream().map(this::withCode).toList()));
    }

    private GraphQLError withCode(GraphQLError error) {
        var extensions = new HashMap<String, Object>(Objects.requireNonNullElse(error.getExtensions(), Map.of()));
        extensions.putIfAbsent("code", code(error));
        extensions.putIfAbsent("retryable", false);
        return GraphQLError.newError()
                .message("%s", message(error))
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private String message(GraphQLError error) {
        var message = Excerpt.of(error.getMessage(), MAX_MESSAGE);
        return error.getErrorType() == ErrorType.ValidationError ? hints.hint(message) : message;
    }

    private static String code(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax ->
                QueryParsing.isTokenLimit(error.getMessage()) ? "TOO_MANY_TOKENS" : "SYNTAX";
            case ErrorType.ValidationError -> "VALIDATION";
            case ErrorType.OperationNotSupported -> "UNSUPPORTED";
            case null, default -> "INTERNAL_ERROR";
        };
    }
}
