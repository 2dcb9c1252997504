package org.qadam.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * An error as the JSON body of a GraphQL response, also for addresses other than /graphql, so that clients handle one
 * error format.
 *
 * @param classification error classification, as in the errors of a query
 * @param code error code, which does not change, so that clients may depend on it
 * @param retryable whether the same request may succeed later
 */
public record ErrorBody(String classification, String code, String message, boolean retryable) {

    private static final String GRAPHQL = "application/graphql-response+json";

    /**
     * Writes the error as application/graphql-response+json where the request accepts this media type, otherwise as
     * application/json. The caller of this method sets the HTTP status.
     */
    public void write(JsonMapper json, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        response.setContentType(accept != null && accept.contains(GRAPHQL) ? GRAPHQL : "application/json");
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), answer());
    }

    /** Returns the error as a JSON text. */
    String text(JsonMapper json) {
        return json.writeValueAsString(answer());
    }

    private Answer answer() {
        return new Answer(List.of(new Problem(message, new Extensions(classification, code, retryable))));
    }

    private record Answer(List<Problem> errors) {}

    private record Problem(String message, Extensions extensions) {}

    private record Extensions(String classification, String code, boolean retryable) {}
}
