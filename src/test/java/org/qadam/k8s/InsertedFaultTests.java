package org.qadam.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.node.ObjectNode;

/** Inserts faults on purpose and checks that the validation and the rules find them. */
class InsertedFaultTests {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            deployment.yaml        | 'readinessProbe:'             | 'readynessProbe:'         | readynessProbe
            deployment.yaml        | 'memory: 1Gi'                 | 'memory: 1 gigabyte'      | quantity
            deployment.yaml        | 'replicas: 2'                 | 'replicas: two'           | two
            service.yaml           | 'port: 8080'                  | 'prot: 8080'              | prot
            mongodb-community.yaml | 'connectionStringSecretName:' | 'connectionStringSecret:' | connectionStringSecret
            mongodb-community.yaml | 'type: ReplicaSet'            | 'type: Sharded'           | /spec/type
            mongodb-community.yaml | 'topologyKey:'                | 'topology:'               | topology
            http-route.yaml        | 'port: 8080'                  | 'port: http'              | port
            """)
    void findsAnInvalidField(String file, String right, String wrong, String named, @TempDir Path folder)
            throws IOException {
        assertThat(KubernetesTests.faults(withFault(folder, "base/" + file, unquoted(right), unquoted(wrong))))
                .anyMatch(it -> it.contains(named));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            base/deployment.yaml                   | '- ALL'                               | '- NET_RAW'                          | RESTRICTED
            base/deployment.yaml                   | 'readOnlyRootFilesystem: true'        | 'readOnlyRootFilesystem: false'      | READ_ONLY_ROOT
            base/deployment.yaml                   | 'automountServiceAccountToken: false' | 'automountServiceAccountToken: true' | NO_SERVICE_ACCOUNT_TOKEN
            base/deployment.yaml                   | '/actuator/health/readiness'          | '/health'                            | PROBES_USE
            base/deployment.yaml                   | 'memory: 1Gi'                         | 'memories: 1Gi'                      | RESOURCES
            overlays/production/kustomization.yaml | 'newTag: 0.1.0'                       | 'newTag: latest'                     | IMAGE
            base/deployment.yaml                   | 'GracePeriodSeconds: 60'              | 'GracePeriodSeconds: 30'             | GRACE_PERIOD
            base/deployment.yaml                   | 'IfNotPresent'                        | 'Sometimes'                          | ALLOWED_VALUES
            overlays/production/config-map.yaml    | 'QADAM_FACTS_LOAD: "false"'           | 'MONGODB_URI: mongodb://a:b@c'       | ONLY_REFERENCES_TO_SECRETS
            overlays/production/config-map.yaml    | '"false"'                             | 'false'                              | TEXT_VALUES
            base/service.yaml                      | 'io/name: qadam'                      | 'io/name: qadam2'                    | SELECTORS
            base/pod-disruption-budget.yaml        | 'maxUnavailable: 1'                   | 'maxUnavailable: 0'                  | ALLOWS_NODE_DRAINS
            base/network-policy-default-deny.yaml  | '- Egress'                            | '- Ingress'                          | DENIES_TRAFFIC
            base/http-route.yaml                   | 'port: 8080'                          | 'port: 8081'                         | ROUTES_LEAD
            base/mongodb-community.yaml            | 'members: 3'                          | 'members: 1'                         | DATABASE_IS_DURABLE
            overlays/production/config-map.yaml    | '/realms/qadam'                       | '/realms/other'                      | ISSUER_ADDRESSES
            issuer/keycloak-realm-import.yaml      | '"edit": ["admin"]}}]}'               | '"edit": ["user"]}}]}'               | DONORS
            base/namespace.yaml                    | 'enforce: restricted'                 | 'enforce: privileged'                | IN_ONE_NAMESPACE
            """)
    void findsAViolatedRule(String file, String right, String wrong, String rule, @TempDir Path folder)
            throws IOException {
        copy(folder);
        insertFault(folder.resolve(file), unquoted(right), unquoted(wrong));
        var cluster = new Cluster(Kustomization.render(folder.resolve("overlays/production")));

        assertThat(Stream.of(Rule.values()).flatMap(it -> it.violations(cluster)))
                .anyMatch(it -> it.startsWith(rule));
    }

    @Test
    void refusesADuplicateKey(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("twice.yaml"), "spec:\n  replicas: 1\n  replicas: 2\n");

        assertThatThrownBy(() -> Manifest.document(file))
                .isInstanceOf(StreamReadException.class)
                .hasMessageContaining("replicas");
    }

    private static Manifest withFault(Path folder, String file, String right, String wrong) throws IOException {
        copy(folder);
        insertFault(folder.resolve(file), right, wrong);
        return new Manifest((ObjectNode) Manifest.document(folder.resolve(file)));
    }

    private static void insertFault(Path file, String right, String wrong) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
    }

    private static void copy(Path folder) throws IOException {
        List<Path> all;
        try (var found = Files.walk(Cluster.K8S)) {
            all = found.toList();
        }
        for (var each : all) {
            var to = folder.resolve(Cluster.K8S.relativize(each).toString());
            if (!Files.isDirectory(each)) {
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
    }

    private static String unquoted(String text) {
        return text.replaceFirst("^'", "").replaceFirst("'$", "");
    }
}
