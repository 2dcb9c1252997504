package org.qadam.access;

import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * From a root field down to a type.
 *
 * @param root type of the root field
 * @param steps fields, the root field first
 * @param calls what the root field is asked with, each time
 * @param end what is asked for where it ends
 */
record FieldPath(String root, List<GraphQLFieldDefinition> steps, List<String> calls, String end) {

    private static final int AT_ONCE = 5;

    /** A question asks for as many at once as it may; of what is followed, each is followed by itself. */
    List<String> documents() {
        var asked = IntStream.range(0, calls.size())
                .mapToObj(it -> "a%d: %s%s %s".formatted(it, steps.getFirst().getName(), calls.get(it), below(0)))
                .toList();
        return root.equals("Subscription")
                ? asked.stream().map("subscription { %s }"::formatted).toList()
                : IntStream.iterate(0, it -> it < asked.size(), it -> it + AT_ONCE)
                        .mapToObj(it -> asked.subList(it, Math.min(it + AT_ONCE, asked.size())))
                        .map(it -> "{\n%s\n}".formatted(String.join("\n", it)))
                        .toList();
    }

    private String below(int step) {
        var field = steps.get(step);
        if (step == steps.size() - 1) {
            return steps.size() == 1 && end.startsWith("{") ? end : Selection.further(field, end);
        }
        var next = steps.get(step + 1);
        return Selection.further(
                field, Selection.code(Coordinate.target(field)) + next.getName() + " " + below(step + 1));
    }

    /** What an answer shows of a field; of a root field, what it answers with. */
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
