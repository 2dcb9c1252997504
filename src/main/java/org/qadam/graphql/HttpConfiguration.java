package org.qadam.graphql;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** How GraphQL is spoken over HTTP: by POST, in JSON, or as a stream of events; whoever tries otherwise is told so. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    private static final String PATH = "/graphql";

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler, JsonMapper json) {
        return new GraphQlHttpHandler(handler, new RequestForm(json));
    }

    /** Before the router of Spring, which refuses without a word. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> otherwise() {
        var otherwise = RequestPredicates.path(PATH)
                .and(GraphQlRequestPredicates.graphQlHttp(PATH).negate())
                .and(GraphQlRequestPredicates.graphQlSse(PATH).negate());
        return RouterFunctions.route(otherwise, HttpConfiguration::refused);
    }

    private static ServerResponse refused(ServerRequest request) {
        if (!request.method().equals(HttpMethod.POST)) {
            throw new MethodNotAllowedException(request.method(), List.of(HttpMethod.POST));
        }
        var type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        if (!MediaType.APPLICATION_JSON.includes(type)) {
            throw new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_JSON));
        }
        throw new NotAcceptableStatusException(List.of(
                MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM));
    }
}
