package org.qadam.facts;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A field of a record that holds a value, or nothing.
 *
 * @param path within the record, "officeHolders[0].office"
 */
record FactsField(String path, JsonNode value) {

    static Stream<FactsField> in(JsonNode record) {
        return in("", record);
    }

    private static Stream<FactsField> in(String path, JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY ->
                IntStream.range(0, node.size()).boxed().flatMap(it -> in("%s[%d]".formatted(path, it), node.get(it)));
            case OBJECT -> node.properties().stream().flatMap(it -> in(below(path, it), it.getValue()));
            default -> Stream.of(new FactsField(path, node));
        };
    }

    private static String below(String path, Map.Entry<String, JsonNode> field) {
        return path.isEmpty() ? field.getKey() : path + "." + field.getKey();
    }
}
