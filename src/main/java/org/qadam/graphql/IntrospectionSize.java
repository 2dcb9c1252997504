package org.qadam.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import org.qadam.repository.DocumentRepository;

/** Estimates the elements of the schema that a query returns. The query of ordinary tools has about 8,000. */
final class IntrospectionSize {

    private static final int TYPES = 110;
    private static final int FIELDS = 16;
    private static final int ELEMENTS = 6;
    private static final int ARGUMENTS = 2;

    private IntrospectionSize() {}

    static void check(long elements) {
        if (elements > DocumentRepository.MAX_ROWS) {
            throw new QueryLimitException(
                    "INTROSPECTION_TOO_LARGE",
                    "The query may return %d elements of the schema; at most %d are allowed. Request fewer levels."
                            .formatted(elements, DocumentRepository.MAX_ROWS));
        }
    }

    /** Returns whether the field belongs to an introspection type of the GraphQL specification. */
    static boolean isPart(FieldComplexityEnvironment field) {
        return field.getParentType().getName().startsWith("__");
    }

    /** Returns the usual number of elements of the field and below it. */
    static long elements(FieldComplexityEnvironment field, int below) {
        int size = size(field.getField().getName());
        return size == 0 ? below : size * (1L + below);
    }

    /** Returns the usual size of a list, or 0 for a field that is no list. */
    private static int size(String field) {
        return switch (field) {
            case "types" -> TYPES;
            case "fields" -> FIELDS;
            case "directives", "enumValues", "inputFields", "interfaces", "possibleTypes" -> ELEMENTS;
            case "args" -> ARGUMENTS;
            default -> 0;
        };
    }
}
