package org.qadam.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Limits the rate of requests of each signed-in caller. The filter follows the check of the token. */
@Component
final class RequestRateFilter extends OncePerRequestFilter {

    private final RequestLimits limits;
    private final JsonMapper json;

    /** A bucket is full again long before it is forgotten. */
    private final Cache<String, TokenBucket> buckets;

    RequestRateFilter(RequestLimits limits, JsonMapper json) {
        this.limits = limits;
        this.json = json;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofSeconds((long) (limits.burst() / limits.perSecond()) + 60))
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = request.getUserPrincipal();
        double wait = caller == null ? 0 : bucket(caller.getName()).take();
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, (long) Math.ceil(wait));
        }
    }

    private TokenBucket bucket(String caller) {
        return buckets.get(caller, _ -> new TokenBucket(limits.perSecond(), limits.burst()));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        new ErrorBody(
                        "BAD_REQUEST",
                        "TOO_MANY_REQUESTS",
                        "You may send %.0f requests per second, and %d at once. Try again in %d s."
                                .formatted(limits.perSecond(), limits.burst(), seconds),
                        true)
                .write(json, request, response);
    }
}
