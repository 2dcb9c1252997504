package org.qadam.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Compares the rendering of the tests with that of kubectl kustomize; skipped where kubectl is not installed. */
class KustomizationTests {

    @ParameterizedTest
    @ValueSource(strings = {"trial", "production"})
    void rendersLikeKustomize(String overlay, @TempDir Path folder) throws Exception {
        assumeThat(kubectl()).as("no kubectl on the path").isTrue();
        var rendered = folder.resolve("rendered.yaml");
        var kustomize = new ProcessBuilder("kubectl", "kustomize", "k8s/overlays/" + overlay)
                .redirectOutput(rendered.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        kustomize.waitFor();

        assertThat(Cluster.of(overlay).objects().stream().map(Manifest::tree))
                .containsExactlyInAnyOrderElementsOf(
                        Manifest.documents(rendered).map(it -> (ObjectNode) it).toList());
    }

    private static boolean kubectl() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "kubectl")));
    }
}
