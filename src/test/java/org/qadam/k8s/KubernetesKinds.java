package org.qadam.k8s;

import com.google.gson.JsonParseException;
import io.kubernetes.client.custom.QuantityFormatException;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Validates objects of Kubernetes' own kinds with the models of its Java client. Unknown fields are violations. */
final class KubernetesKinds {

    private static final Map<String, Class<?>> KINDS = Map.of(
            "v1 Namespace", V1Namespace.class,
            "v1 ServiceAccount", V1ServiceAccount.class,
            "v1 ConfigMap", V1ConfigMap.class,
            "v1 Service", V1Service.class,
            "apps/v1 Deployment", V1Deployment.class,
            "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class,
            "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy.class);

    private KubernetesKinds() {}

    static boolean contains(Manifest object) {
        return KINDS.containsKey(nameOf(object));
    }

    static Stream<String> violations(Manifest object) {
        return violations(object, object.tree(), KINDS.get(nameOf(object)));
    }

    /** Validates the parts of custom resources that operators pass on to Kubernetes. */
    static Stream<String> violationsInside(Manifest object) {
        return Stream.of(
                        Stream.of("/spec/statefulSet/spec/template/spec", "/spec/unsupported/podTemplate/spec")
                                .map(object::at)
                                .filter(it -> !it.isMissingNode())
                                .flatMap(it -> violations(object, it, V1PodSpec.class)),
                        object.each("/spec/statefulSet/spec/volumeClaimTemplates")
                                .flatMap(it -> violations(object, it, V1PersistentVolumeClaim.class)))
                .flatMap(it -> it);
    }

    private static Stream<String> violations(Manifest object, JsonNode part, Class<?> kind) {
        try {
            var _ = JSON.getGson().fromJson(part.toString(), kind);
            return Stream.empty();
        } catch (IllegalArgumentException | JsonParseException | QuantityFormatException e) {
            return Stream.of("%s: %s".formatted(object, e.getMessage()));
        }
    }

    private static String nameOf(Manifest object) {
        return object.text("/apiVersion") + " " + object.kind();
    }
}
