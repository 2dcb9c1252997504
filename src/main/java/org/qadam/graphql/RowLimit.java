package org.qadam.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;

/** Limits the rows that a query may read. A list counts its page size times the rows of each element. */
final class RowLimit {

    /** The highest number that is counted, far above the limit. */
    private static final int MAX_COUNTED = 1_000_000;

    private RowLimit() {}

    static void check(ExecutionContext execution) {
        var roots = new LinkedHashMap<String, Integer>();
        var schemaRoots = new LinkedHashMap<String, Integer>();
        QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator((field, childRows) -> {
                    int rows = rows(field, childRows);
                    if (field.getParentEnvironment() == null) {
                        (isIntrospection(field) ? schemaRoots : roots)
                                .put(field.getField().getResultKey(), rows);
                    }
                    return rows;
                })
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .variables(execution.getCoercedVariables())
                .build()
                .calculate();
        IntrospectionSize.check(sum(schemaRoots));
        long total = sum(roots);
        if (total > DocumentRepository.MAX_ROWS) {
            throw new QueryLimitException("TOO_EXPENSIVE", message(total, roots));
        }
    }

    private static long sum(Map<String, Integer> rows) {
        return rows.values().stream().mapToLong(it -> it).sum();
    }

    private static boolean isIntrospection(FieldComplexityEnvironment field) {
        return field.getField().getName().startsWith("__");
    }

    /** Names the two root fields that cost most. */
    private static String message(long total, Map<String, Integer> roots) {
        var largest = roots.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(it -> "%s %s".formatted(it.getKey(), count(it.getValue())))
                .collect(Collectors.joining(", "));
        return "The query may read %s rows (%s); at most %d are allowed. A list counts its page size times the rows of each element. Request smaller pages (argument first) or fewer levels."
                .formatted(count(total), largest, DocumentRepository.MAX_ROWS);
    }

    private static String count(long rows) {
        return rows >= MAX_COUNTED ? "over " + MAX_COUNTED : String.valueOf(rows);
    }

    /** Returns the rows of a field. A value inside a document, such as a text or a figure, is no row. */
    private static int rows(FieldComplexityEnvironment field, int childRows) {
        var definition = field.getFieldDefinition();
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(definition.getType());
        if (GraphQLTypeUtil.isLeaf(type)) {
            return 0;
        }
        if (IntrospectionSize.isPart(field)) {
            return (int) Math.min(IntrospectionSize.elements(field, childRows), MAX_COUNTED);
        }
        boolean isConnection = type.getName().endsWith("Connection");
        boolean isRow = isConnection || isList(definition) || !(type instanceof GraphQLObjectType it) || hasCode(it);
        if (!isRow || isPartOfConnection(field)) {
            return childRows;
        }
        long rows = (long) (isConnection ? pageSize(field) : assumedSize(definition)) * (1L + childRows);
        // The value is capped, because graphql-java adds the rows of siblings without an overflow check.
        return (int) Math.min(rows, MAX_COUNTED);
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    }

    private static boolean hasCode(GraphQLObjectType type) {
        return type.getFieldDefinition("code") != null;
    }

    /** The connection counts its nodes and edges. */
    private static boolean isPartOfConnection(FieldComplexityEnvironment field) {
        var parent = field.getParentType().getName();
        return parent.endsWith("Connection") || parent.endsWith("Edge");
    }

    /** Returns the page size; one that is out of range counts as the nearest allowed size. The list refuses the argument. */
    private static int pageSize(FieldComplexityEnvironment field) {
        return Stream.of("first", "last")
                .map(field.getArguments()::get)
                .filter(Integer.class::isInstance)
                .map(it -> Math.clamp((Integer) it, 1, PageRequest.LARGEST))
                .findFirst()
                .orElse(PageRequest.DEFAULT);
    }

    /** Returns the usual size of a list that has no pages. */
    private static int assumedSize(GraphQLFieldDefinition field) {
        var listSize = field.getAppliedDirective("listSize");
        return listSize == null
                ? 1
                : Objects.<Integer>requireNonNull(Objects.requireNonNull(listSize.getArgument("assumedSize"))
                        .getValue());
    }
}
