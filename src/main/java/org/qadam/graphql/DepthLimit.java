package org.qadam.graphql;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import org.springframework.stereotype.Component;

/** How deep one may ask. */
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
                "The query is %d levels deep; %d are allowed: ask for less at once.".formatted(depth, limit));
    }
}
