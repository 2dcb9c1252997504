package org.qadam.mongo;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Limits the time that an HTTP request waits for the database, whatever the number of its reads. Changes have a limit of their
 * own. Events of a stream are sent after the request, so they are not limited together.
 */
@Component
final class RequestDeadlineFilter implements Filter {

    private final Duration limit;

    RequestDeadlineFilter(DatabaseProperties settings) {
        this.limit = settings.request();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Deadlines.<Boolean, Exception>within(limit, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
