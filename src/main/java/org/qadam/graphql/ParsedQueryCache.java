package org.qadam.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Caches parsed and validated queries, because parsing takes a third of a dashboard query's time. Refuses a long query before
 * parsing.
 */
final class ParsedQueryCache implements PreparsedDocumentProvider {

    /**
     * Characters of query text: about 1,000 dashboard queries, or 30 queries of the largest size. Parsed queries take many
     * times this memory.
     */
    private static final long MAX_CACHED_CHARACTERS = 1 << 20;

    private final Cache<String, PreparsedDocumentEntry> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_CHARACTERS)
            .<String, PreparsedDocumentEntry>weigher((text, _) -> text.length())
            .build();

    private final QueryParsing parsing;

    ParsedQueryCache(QueryParsing parsing) {
        this.parsing = parsing;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = input.getQuery();
        input.getGraphQLContext().put(ParserOptions.class, parsing.options(text));
        return CompletableFuture.completedFuture(cache.get(text, _ -> parse.apply(input)));
    }

    /**
     * Returns the parsed query. A query that was executed before is not parsed again.
     *
     * @throws graphql.parser.InvalidSyntaxException if the text is no GraphQL document
     */
    Document document(String text) {
        return Optional.ofNullable(cache.getIfPresent(text))
                .map(PreparsedDocumentEntry::getDocument)
                .orElseGet(() -> new Parser()
                        .parseDocument(ParserEnvironment.newParserEnvironment()
                                .document(text)
                                .parserOptions(parsing.options(text))
                                .build()));
    }
}
