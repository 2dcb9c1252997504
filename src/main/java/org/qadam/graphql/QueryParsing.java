package org.qadam.graphql;

import graphql.parser.ParserOptions;
import java.nio.charset.StandardCharsets;

/** Limits the size of a query document before and while it is parsed. */
record QueryParsing(QueryLimits limits) {

    private static final int MAX_QUERY_BYTES = 32 << 10;

    /** Refuses a document with too many bytes. Returns the parser options, which limit the tokens. */
    ParserOptions options(String query) {
        checkBytes(query.getBytes(StandardCharsets.UTF_8).length);
        return ParserOptions.getDefaultOperationParserOptions().transform(it -> it.maxTokens(limits.tokens()));
    }

    /** Returns whether the parser stopped at its limit, which the engine reports as a syntax error. */
    static boolean isTokenLimit(String message) {
        return message.contains("tokens have been presented");
    }

    private static void checkBytes(int bytes) {
        if (bytes > MAX_QUERY_BYTES) {
            throw new QueryLimitException(
                    "QUERY_TOO_LARGE",
                    "The query has %d bytes; at most %d are allowed. Split it into several queries."
                            .formatted(bytes, MAX_QUERY_BYTES));
        }
    }
}
