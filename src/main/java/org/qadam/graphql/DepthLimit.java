package org.qadam.graphql;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import org.springframework.stereotype.Component;

/** Limits the depth of a query. */
@Component
class DepthLimit extends MaxQueryDepthInstrumentation {

    private static final int LEVELS = 15;

    DepthLimit() {
        super(LEVELS);
    }

    @Override
    protected AbortExecutionException mkAbortException(int depth, int limit) {
        return new QueryLimitException(
                "TOO_DEEP",
                "The query is %d levels deep; at most %d are allowed. Request fewer levels.".formatted(depth, limit));
    }
}
