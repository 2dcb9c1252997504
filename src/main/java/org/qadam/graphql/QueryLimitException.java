package org.qadam.graphql;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** Refuses a query before any data is read. The message states the limit. */
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
