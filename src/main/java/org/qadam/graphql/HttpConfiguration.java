package org.qadam.graphql;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
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

/** Configures GraphQL over HTTP: POST, or GET for queries; JSON requests, JSON or server-sent events as responses. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    private static final String PATH = "/graphql";

    /** Applies to single responses and to streams. */
    @Bean
    ServerHttpMessageConvertersCustomizer graphQlMessageConverters(JsonMapper json) {
        return it -> it.withJsonConverter(new GraphQlMessageConverter(json));
    }

    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> queriesByGet(GraphQlHttpHandler handler, ParsedQueryCache parsed, JsonMapper json) {
        return RouterFunctions.route(
                RequestPredicates.GET(PATH)
                        .and(RequestPredicates.accept(
                                MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON)),
                new QueryByGet(handler, parsed, json)::answer);
    }

    @Bean
    FilterRegistrationBean<Filter> bodyLimitFilter() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) ->
                chain.doFilter(new BodyLimitRequest((HttpServletRequest) request), response));
        registration.addUrlPatterns(PATH);
        return registration;
    }

    /** Answers unsupported requests before the router of Spring, which would refuse them without a body. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> unsupportedRequests() {
        var supported = GraphQlRequestPredicates.graphQlHttp(PATH)
                .or(GraphQlRequestPredicates.graphQlSse(PATH))
                .and(RequestPredicates.contentType(MediaType.APPLICATION_JSON));
        return RouterFunctions.route(RequestPredicates.path(PATH).and(supported.negate()), HttpConfiguration::refuse);
    }

    private static ServerResponse refuse(ServerRequest request) {
        if (!request.method().equals(HttpMethod.POST) && !request.method().equals(HttpMethod.GET)) {
            throw new MethodNotAllowedException(request.method(), List.of(HttpMethod.GET, HttpMethod.POST));
        }
        var type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        if (request.method().equals(HttpMethod.POST) && !MediaType.APPLICATION_JSON.includes(type)) {
            throw new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_JSON));
        }
        throw new NotAcceptableStatusException(List.of(
                MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM));
    }
}
