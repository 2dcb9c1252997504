package org.qadam.local;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.qadam.access.ErrorBody;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses requests for other hosts than this machine. Otherwise a page of another origin could let its own name lead to
 * this machine (DNS rebinding) and read the tokens of the demo users.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LocalHostFilter extends OncePerRequestFilter {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final JsonMapper json;

    LocalHostFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (LOCAL.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        new ErrorBody(
                        "BAD_REQUEST",
                        "FOREIGN_HOST",
                        "The development start answers at localhost only. Use http://localhost:%d."
                                .formatted(request.getLocalPort()),
                        false)
                .write(json, request, response);
    }
}
