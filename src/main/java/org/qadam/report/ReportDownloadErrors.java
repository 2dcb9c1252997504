package org.qadam.report;

import java.util.List;
import java.util.Map;
import org.qadam.shared.NotFoundException;
import org.qadam.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals at the download door, in the shape of an answer of GraphQL. */
@RestControllerAdvice(assignableTypes = ReportDownloadController.class)
class ReportDownloadErrors {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refusal refusal) {
        var status = switch (refusal) {
            case NotFoundException _, NoSuchFormatException _ -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.CONFLICT;
        };
        var extensions = Map.of("code", refusal.code(), "retryable", refusal.retryable());
        return ResponseEntity.status(status)
                .body(Map.of(
                        "errors",
                        List.of(Map.of("message", String.valueOf(refusal.getMessage()), "extensions", extensions))));
    }
}
