package org.qadam.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Caches parsed and validated queries, because parsing takes a third of a dashboard query's time. Refuses a long query before
 * parsing.
 */
final class ParsedQueryCache implements PreparsedDocumentProvider {

    private static final int MAX_QUERY_BYTES = 32 << 10;

    /**
     * Characters of query text: about 1,000 dashboard queries, or 30 queries of the largest size. Parsed queries take many
     * times this memory.
     */
    private static final long MAX_CACHED_CHARACTERS = 1 << 20;

    private final Cache<String, PreparsedDocumentEntry> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_CHARACTERS)
            .<String, PreparsedDocumentEntry>weigher((text, _) -> text.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = input.getQuery();
        check(text.getBytes(StandardCharsets.UTF_8).length);
        return CompletableFuture.completedFuture(cache.get(text, _ -> parse.apply(input)));
    }

    /** Returns the parsed query, if it was executed before and is valid. */
    Optional<Document> find(String text) {
        return Optional.ofNullable(cache.getIfPresent(text)).map(PreparsedDocumentEntry::getDocument);
    }

    private static void check(int bytes) {
        if (bytes > MAX_QUERY_BYTES) {
            throw new QueryLimitException(
                    "QUERY_TOO_LARGE",
                    "The query has %d bytes; at most %d are allowed. Split it into several queries."
                            .formatted(bytes, MAX_QUERY_BYTES));
        }
    }
}
