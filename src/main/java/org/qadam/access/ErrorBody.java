package org.qadam.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
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

    /**
     * Writes the error in the JSON format that the client prefers. The caller of this method sets the HTTP status.
     */
    public void write(JsonMapper json, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(format(request).toString());
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

    /** A client that accepts no JSON receives JSON as well, because an error without a body would not say what to do. */
    private static MediaType format(HttpServletRequest request) {
        try {
            return new AcceptedFormats(MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)))
                    .json()
                    .orElse(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_JSON;
        }
    }

    private record Answer(List<Problem> errors) {}

    private record Problem(String message, Extensions extensions) {}

    private record Extensions(String classification, String code, boolean retryable) {}
}
