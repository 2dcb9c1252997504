package org.qadam.facts;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Fields whose name stands in a file with nothing behind it: more likely forgotten than meant. */
final class EmptyFields {

    private EmptyFields() {}

    /** Their paths within the record, "officeHolders[0].office". */
    static Stream<String> in(JsonNode record) {
        return paths("", record);
    }

    private static Stream<String> paths(String path, JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL -> Stream.of(path);
            case ARRAY ->
                IntStream.range(0, node.size())
                        .boxed()
                        .flatMap(it -> paths("%s[%d]".formatted(path, it), node.get(it)));
            case OBJECT -> node.properties().stream().flatMap(it -> paths(below(path, it), it.getValue()));
            default -> Stream.empty();
        };
    }

    private static String below(String path, Map.Entry<String, JsonNode> field) {
        return path.isEmpty() ? field.getKey() : path + "." + field.getKey();
    }
}
