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

/** What is told of a request that was let in and could not be taken as it is: in the same shape, with what to do. */
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
                refused(
                        "MALFORMED",
                        "The request cannot be read. GraphQL is asked with {\"query\": \"{ me { subject } }\"}.");
            case NOT_FOUND -> new ErrorBody("NOT_FOUND", "NOT_FOUND", "There is nothing at this address.", false);
            case METHOD_NOT_ALLOWED -> refused("METHOD_NOT_ALLOWED", "Not by this method: use one that Allow names.");
            case NOT_ACCEPTABLE ->
                refused("NOT_ACCEPTABLE", "Not in this media type: accept application/json or leave the header out.");
            case CONTENT_TOO_LARGE -> refused("TOO_LARGE", "The request is too large: send less at once.");
            case UNSUPPORTED_MEDIA_TYPE ->
                refused("UNSUPPORTED_MEDIA_TYPE", "Send JSON, with the header \"Content-Type: application/json\".");
            case SERVICE_UNAVAILABLE -> new ErrorBody("INTERNAL_ERROR", "UNAVAILABLE", why(request), true);
            case HttpStatus it
            when it.is4xxClientError() -> refused("INVALID", "The request cannot be taken as it is.");
            default ->
                new ErrorBody(
                        "INTERNAL_ERROR", "INTERNAL_ERROR", "This is a fault of the server. It is logged.", false);
        };
    }

    /** What is not to be had, where that was said. */
    private static String why(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String it && !it.isEmpty()
                ? it
                : "This is not to be had now. Try again in a moment.";
    }

    private static ErrorBody refused(String code, String message) {
        return new ErrorBody("BAD_REQUEST", code, message, false);
    }
}
