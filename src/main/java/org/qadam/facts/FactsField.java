package org.qadam.facts;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A field of a record in a file of the first data set, with a value that is neither a list nor an object.
 *
 * @param path path within the record, such as "officeHolders[0].office"
 * @param value the value; a null node where the field is empty
 */
record FactsField(String path, JsonNode value) {

    /** Returns all such fields of a record, those of nested lists and objects included. */
    static Stream<FactsField> in(JsonNode record) {
        return in("", record);
    }

    private static Stream<FactsField> in(String path, JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY ->
                IntStream.range(0, node.size()).boxed().flatMap(it -> in("%s[%d]".formatted(path, it), node.get(it)));
            case OBJECT -> node.properties().stream().flatMap(it -> in(childPath(path, it), it.getValue()));
            default -> Stream.of(new FactsField(path, node));
        };
    }

    private static String childPath(String path, Map.Entry<String, JsonNode> field) {
        return path.isEmpty() ? field.getKey() : path + "." + field.getKey();
    }
}
