package org.qadam.k8s;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders overlays like kustomize. Supports resources, images, strategic merge patches, and JSON patches (RFC 6902)
 * that replace a value.
 */
record Kustomization(Path folder, JsonNode content) {

    private static final List<String> SUPPORTED = List.of("apiVersion", "kind", "resources", "images", "patches");

    static List<Manifest> render(Path folder) {
        var here = new Kustomization(folder, Manifest.document(folder.resolve("kustomization.yaml")));
        Assertions.assertThat(here.content.propertyStream().map(it -> it.getKey()))
                .isSubsetOf(SUPPORTED);
        var objects = here.resources().toList();
        here.content.at("/images").valueStream().forEach(it -> objects.forEach(object -> name(object, it)));
        here.content.at("/patches").valueStream().forEach(it -> here.patch(objects, it));
        return objects;
    }

    private Stream<Manifest> resources() {
        return content.at("/resources")
                .valueStream()
                .map(it -> folder.resolve(it.asString()))
                .flatMap(it -> Files.isDirectory(it)
                        ? render(it).stream()
                        : Manifest.documents(it).map(read -> new Manifest((ObjectNode) read)));
    }

    private static void name(Manifest object, JsonNode image) {
        object.each("/spec/template/spec/containers")
                .filter(it -> it.at("/image").equals(image.at("/name")))
                .forEach(it -> ((ObjectNode) it)
                        .put(
                                "image",
                                image.at("/newName").asString() + ":"
                                        + image.at("/newTag").asString()));
    }

    private void patch(List<Manifest> objects, JsonNode patch) {
        var change = Manifest.document(folder.resolve(patch.at("/path").asString()));
        if (change.isArray()) {
            var target = found(
                    objects,
                    it -> it.kind().equals(patch.at("/target/kind").asString())
                            && it.name().equals(patch.at("/target/name").asString()));
            change.forEach(it -> replace(target, it));
        } else {
            merge(found(objects, it -> it.isSameAs(change)).tree(), (ObjectNode) change);
        }
    }

    private static Manifest found(List<Manifest> objects, Predicate<Manifest> wanted) {
        return objects.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static void replace(Manifest target, JsonNode operation) {
        Assertions.assertThat(operation.at("/op").asString()).isEqualTo("replace");
        var pointer = JsonPointer.compile(operation.at("/path").asString());
        Assertions.assertThat(target.tree().at(pointer).isMissingNode())
                .as("%s lacks %s", target, pointer)
                .isFalse();
        ((ObjectNode) target.tree().at(pointer.head()))
                .set(pointer.last().getMatchingProperty(), operation.at("/value"));
    }

    /**
     * Merges maps and replaces all other values. Kustomize replaces lists only in custom resources, and merges those of
     * Kubernetes' own kinds.
     */
    private static void merge(ObjectNode into, ObjectNode change) {
        change.forEachEntry((key, value) -> {
            if (value instanceof ObjectNode inner && into.get(key) instanceof ObjectNode there) {
                merge(there, inner);
            } else {
                into.set(key, value);
            }
        });
    }
}
