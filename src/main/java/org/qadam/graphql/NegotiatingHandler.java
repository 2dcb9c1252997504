package org.qadam.graphql;

import org.qadam.access.AcceptedFormats;
import org.reactivestreams.Publisher;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers a subscription as a stream and any other operation as JSON. The handlers of Spring choose the format by the header
 * Accept alone, before the kind of the operation is known. Waits on the virtual thread of the request.
 */
@Component
class NegotiatingHandler extends GraphQlSseHandler {

    NegotiatingHandler(WebGraphQlHandler handler, GraphQlProperties settings) {
        super(
                handler,
                settings.getHttp().getSse().getTimeout(),
                settings.getHttp().getSse().getKeepAlive());
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> execution) {
        var response = execution.blockOptional().orElseThrow();
        if (response.getData() instanceof Publisher) {
            return super.prepareResponse(request, Mono.just(response));
        }
        return new AcceptedFormats(request.headers().accept())
                .json()
                .map(it -> json(response, it))
                .orElseGet(() -> super.prepareResponse(request, Mono.just(asStream(response))));
    }

    /** GraphQL over HTTP: 400 for a request that was not executed, but only in the newer of the two formats. */
    private static ServerResponse json(WebGraphQlResponse response, MediaType format) {
        boolean isRefused = !response.getExecutionResult().isDataPresent();
        return ServerResponse.status(
                        isRefused && format.equals(AcceptedFormats.GRAPHQL_RESPONSE)
                                ? HttpStatus.BAD_REQUEST
                                : HttpStatus.OK)
                .headers(it -> it.putAll(response.getResponseHeaders()))
                .contentType(format)
                .body(response.toMap());
    }

    /** A client that accepts only streams receives a refusal as the only event. */
    private static WebGraphQlResponse asStream(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        return response.transform(it -> it.data(Flux.just(result)));
    }
}
