package org.qadam.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells clients that send the hash of a query (Automatic Persisted Queries) to send the query itself. */
@Component
@Order(0)
class PersistedQueries implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request.getDocument().equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)
                ? Mono.just(refusal(request))
                : chain.next(request);
    }

    /** Clients recognize the message and the code, which are those of Apollo. */
    private static WebGraphQlResponse refusal(WebGraphQlRequest request) {
        var error = GraphQLError.newError()
                .errorType(ErrorType.OperationNotSupported)
                .message("PersistedQueryNotSupported")
                .extensions(Map.of("code", "PERSISTED_QUERY_NOT_SUPPORTED", "retryable", false))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().addError(error).build()));
    }
}
