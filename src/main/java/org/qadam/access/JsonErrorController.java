package org.qadam.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that fail outside GraphQL, such as with the statuses 400 or 404, in the error format of GraphQL. */
@Controller
class JsonErrorController implements ErrorController {

    private final JsonMapper json;

    JsonErrorController(JsonMapper json) {
        this.json = json;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        body(status(request), request).write(json, request, response);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer it
                ? HttpStatus.resolve(it)
                : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static ErrorBody body(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case BAD_REQUEST ->
                badRequest(
                        "MALFORMED",
                        message(
                                request,
                                "The request body cannot be parsed. Send JSON like {\"query\": \"{ me { subject } }\"}."));
            case NOT_FOUND ->
                new ErrorBody("NOT_FOUND", "NOT_FOUND", "This address does not exist. Check the path.", false);
            case METHOD_NOT_ALLOWED ->
                badRequest(
                        "METHOD_NOT_ALLOWED",
                        "This HTTP method is not supported here. Use a method that the header Allow lists.");
            case NOT_ACCEPTABLE ->
                badRequest(
                        "NOT_ACCEPTABLE",
                        "This media type is not available. Accept application/json, or omit the header Accept.");
            case REQUEST_TIMEOUT ->
                badRequest("TOO_SLOW", "The request did not arrive in time. Send it again on a faster connection.");
            case CONTENT_TOO_LARGE ->
                badRequest("TOO_LARGE", "The request is too large. Send less data in one request.");
            case UNSUPPORTED_MEDIA_TYPE ->
                badRequest(
                        "UNSUPPORTED_MEDIA_TYPE",
                        "This media type is not supported. Send JSON with the header \"Content-Type: application/json\".");
            case SERVICE_UNAVAILABLE ->
                new ErrorBody(
                        "INTERNAL_ERROR",
                        "UNAVAILABLE",
                        message(request, "The service is temporarily unavailable. Try again in a few seconds."),
                        true);
            case HttpStatus it
            when it.is4xxClientError() ->
                badRequest("INVALID", "The request is not valid. Correct it before sending it again.");
            default ->
                new ErrorBody(
                        "INTERNAL_ERROR",
                        "INTERNAL_ERROR",
                        "The server failed to answer. Its log has the details.",
                        false);
        };
    }

    /** Returns the message that was passed to {@code sendError}, or a general one where there is none. */
    private static String message(HttpServletRequest request, String general) {
        return request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String it && !it.isEmpty()
                ? it
                : general;
    }

    private static ErrorBody badRequest(String code, String message) {
        return new ErrorBody("BAD_REQUEST", code, message, false);
    }
}
