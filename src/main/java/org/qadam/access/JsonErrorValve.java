package org.qadam.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that Tomcat refuses before Spring reads them, in the error format of GraphQL. Such requests have an
 * invalid path, invalid characters, or headers that are too long. Without this valve Tomcat answers with a page in HTML.
 */
final class JsonErrorValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;

    private final JsonMapper json;

    JsonErrorValve(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() >= FIRST_ERROR
                && response.getContentWritten() == 0
                && response.setErrorReported()
                && isWritable(response)) {
            write(response);
        }
    }

    private static boolean isWritable(Response response) {
        var writable = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, writable);
        return writable.get();
    }

    private void write(Response response) {
        try {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(body(response.getStatus()).text(json));
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ErrorBody body(int status) {
        if (status >= FIRST_SERVER_ERROR) {
            return new ErrorBody(
                    "INTERNAL_ERROR", "INTERNAL_ERROR", "The server failed to answer. Its log has the details.", false);
        }
        return switch (status) {
            case 413, 414, 431 ->
                badRequest(
                        "TOO_LARGE",
                        "The address or the headers of the request are too large. Send at most 24 KB, with a token of at most 16 KB.");
            default ->
                badRequest(
                        "MALFORMED",
                        "The request is not valid HTTP: its address, a header or a character is not allowed, or the address and the headers have more than 24 KB. Correct it before sending it again.");
        };
    }

    private static ErrorBody badRequest(String code, String message) {
        return new ErrorBody("BAD_REQUEST", code, message, false);
    }
}
