package org.qadam.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is wrong, in the shape of a GraphQL answer and in the media type that was asked for: clients read one sort of error,
 * wherever it was found.
 *
 * @param classification as in the errors of a query
 * @param code stable: clients may depend on it
 * @param retryable whether the same request may succeed later
 */
public record ErrorBody(String classification, String code, String message, boolean retryable) {

    private static final String GRAPHQL = "application/graphql-response+json";

    public void write(JsonMapper json, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        response.setContentType(accept != null && accept.contains(GRAPHQL) ? GRAPHQL : "application/json");
        response.setCharacterEncoding("UTF-8");
        var extensions = new Extensions(classification, code, retryable);
        json.writeValue(response.getOutputStream(), new Answer(List.of(new Problem(message, extensions))));
    }

    private record Answer(List<Problem> errors) {}

    private record Problem(String message, Extensions extensions) {}

    private record Extensions(String classification, String code, boolean retryable) {}
}
