package org.qadam.k8s;

import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A Kubernetes object as its file defines it. */
record Manifest(ObjectNode tree) {

    /** Refuses duplicate keys, of which the last would win silently. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Returns all YAML documents of a file. */
    static Stream<JsonNode> documents(Path file) {
        var found = Stream.<JsonNode>builder();
        try (var parser = YAML.createParser(file)) {
            while (parser.nextToken() != null) {
                found.add(parser.readValueAsTree());
            }
        }
        return found.build();
    }

    static JsonNode document(Path file) {
        return documents(file).findFirst().orElseThrow();
    }

    static JsonNode json(String text) {
        return YAML.readTree(text);
    }

    String kind() {
        return text("/kind");
    }

    String name() {
        return text("/metadata/name");
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asString("");
    }

    Stream<JsonNode> each(String pointer) {
        return at(pointer).valueStream();
    }

    boolean isSameAs(JsonNode other) {
        return kind().equals(other.at("/kind").asString(""))
                && name().equals(other.at("/metadata/name").asString(""));
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
