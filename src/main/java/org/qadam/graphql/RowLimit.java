package org.qadam.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;

/** Limits the rows that a query may read. A list counts its page size times the rows of each element. */
final class RowLimit {

    private RowLimit() {}

    static void check(ExecutionContext execution) {
        int rows = QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(RowLimit::rows)
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .variables(execution.getCoercedVariables())
                .build()
                .calculate();
        if (rows > DocumentRepository.MAX_ROWS) {
            throw new QueryLimitException(
                    "TOO_EXPENSIVE",
                    "The query may read more than %d rows. Request smaller pages (argument first) or fewer levels."
                            .formatted(DocumentRepository.MAX_ROWS));
        }
    }

    private static int rows(FieldComplexityEnvironment field, int childRows) {
        if (GraphQLTypeUtil.isLeaf(
                GraphQLTypeUtil.unwrapAllAs(field.getFieldDefinition().getType()))) {
            return 0;
        }
        long rows = Math.max(1L, (long) size(field)) * (1L + childRows);
        // The value is capped above the limit, because graphql-java adds the rows of siblings without an overflow
        // check.
        return (int) Math.min(rows, DocumentRepository.MAX_ROWS + 1L);
    }

    /**
     * Returns the page size of a connection, or the usual size of another list. The nodes and edges of a connection count
     * as one, because the connection counts them. A page size that is out of range counts as the nearest allowed size; the
     * list itself refuses the argument.
     */
    private static int size(FieldComplexityEnvironment field) {
        GraphQLNamedType type =
                GraphQLTypeUtil.unwrapAllAs(field.getFieldDefinition().getType());
        if (type.getName().endsWith("Connection")) {
            return field.getArguments().get("first") instanceof Integer first
                    ? Math.clamp(first, 1, PageRequest.LARGEST)
                    : PageRequest.DEFAULT;
        }
        var listSize = field.getFieldDefinition().getAppliedDirective("listSize");
        return listSize == null
                ? 1
                : Objects.<Integer>requireNonNull(Objects.requireNonNull(listSize.getArgument("assumedSize"))
                        .getValue());
    }
}
