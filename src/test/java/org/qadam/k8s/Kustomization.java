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

/** The part of kustomize that the overlays use: resources, images, patches that merge, patches that replace a value. */
record Kustomization(Path folder, JsonNode said) {

    private static final List<String> USED = List.of("apiVersion", "kind", "resources", "images", "patches");

    static List<Manifest> render(Path folder) {
        var here = new Kustomization(folder, Manifest.document(folder.resolve("kustomization.yaml")));
        Assertions.assertThat(here.said.propertyStream().map(it -> it.getKey())).isSubsetOf(USED);
        var objects = here.resources().toList();
        here.said.at("/images").valueStream().forEach(it -> objects.forEach(object -> name(object, it)));
        here.said.at("/patches").valueStream().forEach(it -> here.patch(objects, it));
        return objects;
    }

    private Stream<Manifest> resources() {
        return said.at("/resources")
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
        var place = JsonPointer.compile(operation.at("/path").asString());
        Assertions.assertThat(target.tree().at(place).isMissingNode())
                .as("%s lacks %s", target, place)
                .isFalse();
        ((ObjectNode) target.tree().at(place.head())).set(place.last().getMatchingProperty(), operation.at("/value"));
    }

    /** Maps are joined, anything else is replaced: for lists kustomize does so in objects of operators only. */
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
