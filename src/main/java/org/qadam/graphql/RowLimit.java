package org.qadam.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.springframework.stereotype.Component;

/** How many rows one may ask for: a list counts as many as it may have, and what hangs below it that many times. */
@Component
class RowLimit extends MaxQueryComplexityInstrumentation {

    RowLimit() {
        super(DocumentRepository.MAX_ROWS, RowLimit::rows);
    }

    private static int rows(FieldComplexityEnvironment field, int below) {
        if (GraphQLTypeUtil.isLeaf(
                GraphQLTypeUtil.unwrapAllAs(field.getFieldDefinition().getType()))) {
            return 0;
        }
        long rows = Math.max(1L, (long) size(field)) * (1L + below);
        // What is too much already grows no further: the rows of siblings are added without a look at their sum.
        return (int) Math.min(rows, DocumentRepository.MAX_ROWS + 1L);
    }

    /**
     * Of a connection the page asked for; of another list its usual size; its nodes and edges are counted already. A page
     * that no list has is counted as the largest: the list itself says what is wrong with it.
     */
    private static int size(FieldComplexityEnvironment field) {
        GraphQLNamedType type =
                GraphQLTypeUtil.unwrapAllAs(field.getFieldDefinition().getType());
        if (type.getName().endsWith("Connection")) {
            return field.getArguments().get("first") instanceof Integer first
                    ? Math.clamp(first, 1, PageRequest.LARGEST)
                    : PageRequest.DEFAULT;
        }
        var assumed = field.getFieldDefinition().getAppliedDirective("listSize");
        return assumed == null
                ? 1
                : Objects.<Integer>requireNonNull(Objects.requireNonNull(assumed.getArgument("assumedSize"))
                        .getValue());
    }

    @Override
    protected AbortExecutionException mkAbortException(int rows, int limit) {
        return new QueryLimitException(
                "TOO_EXPENSIVE",
                "The query may read more than %d rows: ask for smaller pages (first) or fewer levels."
                        .formatted(limit));
    }
}
