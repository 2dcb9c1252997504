package org.qadam.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Questions that were parsed and validated already: a third of a dashboard query's time. A long one is not even read. */
final class ParsedDocumentCache implements PreparsedDocumentProvider {

    private static final int BYTES = 32 << 10;

    /** Characters: a thousand questions of a dashboard, or some thirty of the longest; parsed they take many times as much. */
    private static final long KEPT = 1 << 20;

    private final Cache<String, PreparsedDocumentEntry> parsed = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .<String, PreparsedDocumentEntry>weigher((text, _) -> text.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = input.getQuery();
        check(text.getBytes(StandardCharsets.UTF_8).length);
        return CompletableFuture.completedFuture(parsed.get(text, _ -> parse.apply(input)));
    }

    private static void check(int bytes) {
        if (bytes > BYTES) {
            throw new QueryLimitException(
                    "QUERY_TOO_LARGE",
                    "The query is %d bytes long; %d are allowed: ask in several queries.".formatted(bytes, BYTES));
        }
    }
}
