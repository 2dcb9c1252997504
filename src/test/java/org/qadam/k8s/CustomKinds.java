package org.qadam.k8s;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Validates custom resources of operators against the schemas of their definitions. Unknown fields are violations. */
record CustomKinds(Map<String, Schema> schemas) {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Marks objects in which the definition allows any field. */
    private static final String PRESERVE_UNKNOWN = "x-kubernetes-preserve-unknown-fields";

    private static final List<String> KUBERNETES_KEYWORDS = List.of(
            PRESERVE_UNKNOWN,
            "nullable",
            "x-kubernetes-int-or-string",
            "x-kubernetes-list-map-keys",
            "x-kubernetes-list-type",
            "x-kubernetes-map-type",
            "x-kubernetes-validations");

    static CustomKinds in(Path folder) {
        var schemas = new HashMap<String, Schema>();
        definitions(folder)
                .forEach(definition -> definition
                        .at("/spec/versions")
                        .forEach(version -> schemas.put(
                                named(
                                        definition.at("/spec/group"),
                                        version.at("/name"),
                                        definition.at("/spec/names/kind")),
                                REGISTRY.getSchema(strict(version.at("/schema/openAPIV3Schema"))))));
        return new CustomKinds(schemas);
    }

    private static Stream<JsonNode> definitions(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().matches(".*\\.ya?ml")).toList().stream()
                    .flatMap(Manifest::documents)
                    .filter(it -> it.at("/kind").asString("").equals("CustomResourceDefinition"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(JsonNode group, JsonNode version, JsonNode kind) {
        return "%s/%s %s".formatted(group.asString(), version.asString(), kind.asString());
    }

    /** Forbids unknown fields in a schema. A cluster would drop such fields silently. */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode it
                && it.get("properties") instanceof ObjectNode
                && !it.has(PRESERVE_UNKNOWN)) {
            it.put("additionalProperties", false);
        }
        if (schema instanceof ObjectNode it) {
            // The validator warns about these keywords, which only Kubernetes defines.
            it.remove(KUBERNETES_KEYWORDS);
        }
        schema.forEach(CustomKinds::strict);
        return schema;
    }

    boolean contains(Manifest object) {
        return schemas.containsKey(nameOf(object));
    }

    Stream<String> violations(Manifest object) {
        // Version, kind and metadata are the same for all kinds, and not every definition describes them.
        var tree = object.tree().deepCopy().remove(List.of("apiVersion", "kind", "metadata"));
        return schemas.get(nameOf(object)).validate(tree).stream().map(it -> "%s: %s".formatted(object, it));
    }

    private static String nameOf(Manifest object) {
        return object.text("/apiVersion") + " " + object.kind();
    }
}
