package org.qadam.access;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Executes queries as an editor on the calling thread, without HTTP, so that a test can measure what the thread does. */
@Component
public class DirectQueries {

    private static final URI ADDRESS = UriComponentsBuilder.fromUriString("http://localhost/graphql")
            .build()
            .toUri();

    private static final HttpHeaders NOT_KEPT = new HttpHeaders();

    static {
        NOT_KEPT.setCacheControl("no-store");
    }

    private final WebGraphQlHandler handler;

    DirectQueries(WebGraphQlHandler handler) {
        this.handler = handler;
    }

    /** Returns the answer to a query, which must have no errors. */
    public Map<String, Object> execute(String query) {
        var caller = new Caller("editor", List.of(Role.EDITOR), List.of());
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller, Instant.MAX));
        try {
            var request = new WebGraphQlRequest(
                    ADDRESS,
                    NOT_KEPT,
                    new LinkedMultiValueMap<>(),
                    null,
                    Map.of(),
                    Map.of("query", query),
                    "1",
                    Locale.ENGLISH);
            var response = Objects.requireNonNull(handler.handleRequest(request).block());
            if (!response.getErrors().isEmpty()) {
                throw new AssertionError(response.getErrors());
            }
            return Objects.requireNonNull(response.getData());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
