package org.qadam.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class KubernetesTests {

    static final CustomKinds CUSTOM = CustomKinds.in(Path.of("src/test/resources/crd"));

    static final List<String> OVERLAYS = List.of("trial", "production");

    /** The environment variable with the folder of the operators' complete definitions; optional. */
    private static final String DEFINITIONS = "OPERATOR_CRDS";

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void everyObjectIsValidForItsKind(String overlay) {
        assertThat(Cluster.of(overlay).objects())
                .hasSizeGreaterThan(15)
                .flatMap(KubernetesTests::faults)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void everyRuleHolds(String overlay) {
        var cluster = Cluster.of(overlay);

        assertThat(Stream.of(Rule.values()).flatMap(it -> it.violations(cluster)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void everySettingExists(String overlay) {
        assertThat(Settings.unknown(Cluster.of(overlay))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void customResourcesAreValidForTheCompleteDefinitions(String overlay) {
        assumeThat(System.getenv(DEFINITIONS)).as(DEFINITIONS + " is not set").isNotNull();
        var complete = CustomKinds.in(Path.of(System.getenv(DEFINITIONS)));

        assertThat(Cluster.of(overlay).objects())
                .filteredOn(complete::contains)
                .isNotEmpty()
                .flatMap(it -> complete.violations(it).toList())
                .isEmpty();
    }

    @Test
    void noAddressContainsTheNamespace() throws IOException {
        assertThat(files()).allSatisfy(it -> assertThat(it).content().doesNotContain(".qadam.svc"));
    }

    @Test
    void podsMayAskTheClusterAndNodeLocalDnsCacheForNames() {
        assertThat(Cluster.K8S.resolve("base/network-policy-dns.yaml"))
                .content()
                .contains("k8s-app: kube-dns", "k8s-app: node-local-dns", "cidr: 169.254.20.10/32");
    }

    @Test
    void everyFileHoldsOneObjectAndIsNamedAsItsKind() throws IOException {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Manifest.documents(file)
                                .map(it -> it.at("/kind").asString("")))
                        .singleElement()
                        .satisfies(
                                kind -> assertThat(file.getFileName().toString().replace("-", ""))
                                        .startsWith(kind.toLowerCase(Locale.ROOT))));
    }

    static List<String> faults(Manifest object) {
        var own = KubernetesKinds.contains(object)
                ? KubernetesKinds.violations(object)
                : CUSTOM.contains(object)
                        ? Stream.concat(CUSTOM.violations(object), KubernetesKinds.violationsInside(object))
                        : Stream.of(object + ": the kind is unknown");
        return own.toList();
    }

    private static List<Path> files() throws IOException {
        try (var found = Files.walk(Cluster.K8S)) {
            return found.filter(it -> it.toString().endsWith(".yaml"))
                    // A JSON patch (RFC 6902) is a list and has no kind.
                    .filter(it -> !Manifest.document(it).isArray())
                    .toList();
        }
    }
}
