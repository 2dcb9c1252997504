package org.qadam.k8s;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All Kubernetes objects of one overlay. */
record Cluster(List<Manifest> objects) {

    static final Path K8S = Path.of("k8s");

    static Cluster of(String overlay) {
        return new Cluster(Kustomization.render(K8S.resolve("overlays").resolve(overlay)));
    }

    Stream<Manifest> all(String kind) {
        return objects.stream().filter(it -> it.kind().equals(kind));
    }

    Manifest one(String kind, String name) {
        return all(kind).filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    Manifest qadam() {
        return one("Deployment", "qadam");
    }

    JsonNode qadamContainer() {
        return qadam().at("/spec/template/spec/containers/0");
    }

    String setting(String name) {
        return one("ConfigMap", "qadam").at("/data").path(name).asString("");
    }

    /** Returns a violation with place and requirement; empty place the condition holds. */
    static Stream<String> unless(boolean holds, Object place, String requirement) {
        return holds ? Stream.empty() : Stream.of("%s: %s".formatted(place, requirement));
    }
}
