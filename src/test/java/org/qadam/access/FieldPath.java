package org.qadam.access;

import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A path of fields from a root field to a type.
 *
 * @param root type of the root field: Query or Subscription
 * @param steps fields of the path, starting with the root field
 * @param calls arguments of the root field, one entry per request
 * @param end selection at the end of the path
 */
record FieldPath(String root, List<GraphQLFieldDefinition> steps, List<String> calls, String end) {

    private static final int CALLS_PER_QUERY = 5;

    /** Returns the GraphQL documents. A query contains up to five calls, a subscription one. */
    List<String> documents() {
        var asked = IntStream.range(0, calls.size())
                .mapToObj(it -> "a%d: %s%s %s".formatted(it, steps.getFirst().getName(), calls.get(it), selectionOf(0)))
                .toList();
        return root.equals("Subscription")
                ? asked.stream().map("subscription { %s }"::formatted).toList()
                : IntStream.iterate(0, it -> it < asked.size(), it -> it + CALLS_PER_QUERY)
                        .mapToObj(it -> asked.subList(it, Math.min(it + CALLS_PER_QUERY, asked.size())))
                        .map(it -> "{\n%s\n}".formatted(String.join("\n", it)))
                        .toList();
    }

    private String selectionOf(int step) {
        var field = steps.get(step);
        if (step == steps.size() - 1) {
            return steps.size() == 1 && end.startsWith("{") ? end : Selection.step(field, end);
        }
        var next = steps.get(step + 1);
        return Selection.step(
                field, Selection.code(Coordinate.target(field)) + next.getName() + " " + selectionOf(step + 1));
    }

    /** Returns the values of a field in an answer; for a root field, the values of the root field itself. */
    List<AccessResult> seen(Coordinate row, JsonNode data) {
        var names = Stream.concat(
                        steps.stream().skip(1).map(GraphQLFieldDefinition::getName),
                        Stream.of(row.field()).filter(_ -> !row.type().equals(root)))
                .toList();
        return data.valueStream()
                .flatMap(it -> AccessResult.in(it, names, List.of()))
                .toList();
    }
}
