package org.qadam.graphql;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.qadam.access.AcceptedFormats;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.servlet.function.RequestPredicate;
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
    FilterRegistrationBean<Filter> bodyLimitFilter(@Value("${qadam.requests.body:20s}") Duration limit) {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) ->
                chain.doFilter(new BodyLimitRequest((HttpServletRequest) request, limit), response));
        registration.addUrlPatterns(PATH);
        return registration;
    }

    /** Replaces the routes of Spring, which choose a handler before the kind of the operation is known. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlRoutes(NegotiatingHandler handler, ParsedQueryCache parsed, JsonMapper json) {
        var byGet = new QueryByGet(handler, parsed, GraphQlMessageConverter.strict(json));
        return RouterFunctions.route()
                .route(
                        RequestPredicates.POST(PATH)
                                .and(RequestPredicates.contentType(MediaType.APPLICATION_JSON))
                                .and(accepts(it -> it.json().isPresent() || it.stream())),
                        handler::handleRequest)
                .route(RequestPredicates.GET(PATH).and(accepts(it -> it.json().isPresent())), byGet::answer)
                .route(RequestPredicates.path(PATH), HttpConfiguration::refuse)
                .build();
    }

    private static RequestPredicate accepts(Predicate<AcceptedFormats> condition) {
        return request -> condition.test(formats(request));
    }

    private static AcceptedFormats formats(ServerRequest request) {
        try {
            return new AcceptedFormats(request.headers().accept());
        } catch (InvalidMediaTypeException e) {
            throw notAcceptable();
        }
    }

    private static ServerResponse refuse(ServerRequest request) {
        if (!request.method().equals(HttpMethod.POST) && !request.method().equals(HttpMethod.GET)) {
            throw new MethodNotAllowedException(request.method(), List.of(HttpMethod.GET, HttpMethod.POST));
        }
        var type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        if (request.method().equals(HttpMethod.POST) && !MediaType.APPLICATION_JSON.includes(type)) {
            throw new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_JSON));
        }
        throw notAcceptable();
    }

    private static NotAcceptableStatusException notAcceptable() {
        return new NotAcceptableStatusException(
                List.of(AcceptedFormats.GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM));
    }
}
