package org.qadam.graphql;

import graphql.execution.UnknownOperationException;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import jakarta.servlet.ServletException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers queries by GET (GraphQL over HTTP): the parameters {@code query}, {@code operationName}, {@code variables} and
 * {@code extensions}, the last two as JSON. Only queries are allowed.
 */
record QueryByGet(NegotiatingHandler handler, ParsedQueryCache parsed, JsonMapper json) {

    ServerResponse answer(ServerRequest request) throws ServletException {
        var query = request.param("query").orElse(null);
        var extensions = object(request, "extensions");
        if (query == null && !extensions.containsKey("persistedQuery")) {
            throw new ServerWebInputException(
                    "The parameter query is missing. Send, for example, /graphql?query={me{subject}}.");
        }
        var operation = request.param("operationName").orElse(null);
        if (query != null && !isQuery(query, operation)) {
            throw new MethodNotAllowedException(HttpMethod.GET, List.of(HttpMethod.POST));
        }
        var body = new HashMap<String, @Nullable Object>();
        body.put("query", query);
        body.put("operationName", operation);
        body.put("variables", object(request, "variables"));
        body.put("extensions", extensions);
        return handler.handleRequest(ServerRequest.from(request)
                .headers(it -> it.setContentType(MediaType.APPLICATION_JSON))
                .body(json.writeValueAsBytes(body))
                .build());
    }

    /** A document that cannot be parsed, or has no such operation, passes: the engine says what is wrong. */
    private boolean isQuery(String query, @Nullable String operation) {
        try {
            var document = parsed.document(query);
            return NodeUtil.getOperation(document, operation)
                            .operationDefinition
                            .getOperation()
                    == Operation.QUERY;
        } catch (InvalidSyntaxException | UnknownOperationException | QueryLimitException e) {
            return true;
        }
    }

    private Map<?, ?> object(ServerRequest request, String parameter) {
        try {
            return request.param(parameter)
                    .<Map<?, ?>>map(it -> json.readValue(it, Map.class))
                    .orElse(Map.of());
        } catch (JacksonException e) {
            throw new ServerWebInputException(
                    "The parameter %s is not a JSON object. Send, for example, %s={\"code\":\"EU-CSRM\"}."
                            .formatted(parameter, parameter),
                    null,
                    e);
        }
    }
}
