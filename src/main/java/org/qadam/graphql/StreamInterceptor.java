package org.qadam.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses a subscription without a stream, and sends the answer to any other operation as the only event of a stream. */
@Component
@Order(0)
class StreamInterceptor implements WebGraphQlInterceptor {

    StreamInterceptor() {}

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        boolean acceptsStream = request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
        return chain.next(request).map(it -> {
            boolean isStream = it.getData() instanceof Publisher;
            if (isStream == acceptsStream) {
                return it;
            }
            return acceptsStream ? asStream(it) : refuse(it);
        });
    }

    private static WebGraphQlResponse asStream(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        return response.transform(it -> it.data(Flux.just(result)));
    }

    private static WebGraphQlResponse refuse(WebGraphQlResponse response) {
        var error = GraphqlErrorBuilder.newError()
                .errorType(ErrorType.OperationNotSupported)
                .message(
                        "A subscription needs a stream. Send the request with the header \"Accept: text/event-stream\".")
                .extensions(Map.of("code", "STREAM_ONLY", "retryable", false))
                .build();
        var refusal = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), refusal));
    }
}
