package org.qadam.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests with 500 where no other resolver knows the failure. Without it Tomcat would log a stack trace. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class FaultResolver implements HandlerExceptionResolver {

    private static final FaultLog LOG = new FaultLog(LoggerFactory.getLogger(FaultResolver.class));

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        LOG.error(request.getMethod() + " " + request.getRequestURI(), failure);
        if (!response.isCommitted()) {
            fail(response);
        }
        return new ModelAndView();
    }

    private static void fail(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
