package org.qadam.graphql;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** A query that asks for more than one may: refused before anything is read, with the number to stay under. */
final class QueryLimitException extends AbortExecutionException {

    private final String code;

    QueryLimitException(String code, String message) {
        super(message);
        this.code = code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code, "retryable", false);
    }
}
