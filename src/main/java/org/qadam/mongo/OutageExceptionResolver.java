package org.qadam.mongo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers HTTP requests with 503 and Retry-After (RFC 9110) where the database is unavailable. */
@Component
@Order(0)
final class OutageExceptionResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(OutageExceptionResolver.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!DriverFailures.isOutage(failure) || response.isCommitted()) {
            return null;
        }
        LOG.warn("The database does not answer: {}", DriverFailures.reason(failure));
        try {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.sendError(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    failure instanceof UnavailableException
                            ? failure.getMessage()
                            : "The database does not answer. Try again in 5 seconds.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }
}
