package org.qadam.report.run;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qadam.access.ErrorBody;
import org.qadam.mongo.UnavailableException;
import org.qadam.repository.UnreadableDocumentException;
import org.qadam.shared.NotFoundException;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers refused downloads with the error body of GraphQL, whatever the format. */
@ControllerAdvice(assignableTypes = ReportDownloadController.class)
class ReportDownloadErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ReportDownloadErrors.class);

    private final JsonMapper json;

    ReportDownloadErrors(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (refusal) {
            case NotFoundException _, NoSuchFormatException _ ->
                write("NOT_FOUND", HttpStatus.NOT_FOUND, refusal, request, response);
            case UnreadableDocumentException _ -> {
                LOG.error("A download failed", refusal);
                write("INTERNAL_ERROR", HttpStatus.INTERNAL_SERVER_ERROR, refusal, request, response);
            }
            case DamagedFileException _ ->
                write("INTERNAL_ERROR", HttpStatus.INTERNAL_SERVER_ERROR, refusal, request, response);
            case UnavailableException _ ->
                write("INTERNAL_ERROR", HttpStatus.SERVICE_UNAVAILABLE, refusal, request, response);
            default -> write("BAD_REQUEST", HttpStatus.CONFLICT, refusal, request, response);
        }
    }

    private void write(
            String classification,
            HttpStatus status,
            Refusal refusal,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        new ErrorBody(classification, refusal.code(), String.valueOf(refusal.getMessage()), refusal.retryable())
                .write(json, request, response);
    }
}
