package org.qadam.k8s;

import static org.qadam.k8s.Cluster.unless;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Rules on pods: those of the pod security standard "restricted", and further ones of this project. */
final class PodRules {

    private static final String POD = "/spec/template/spec";

    /** The allowed values of fields that the models of Kubernetes describe only as text. */
    private static final Map<String, Set<String>> ALLOWED_VALUES = Map.of(
            "imagePullPolicy", Set.of("Always", "IfNotPresent", "Never"),
            "whenUnsatisfiable", Set.of("DoNotSchedule", "ScheduleAnyway"),
            "protocol", Set.of("TCP", "UDP", "SCTP"),
            "unhealthyPodEvictionPolicy", Set.of("IfHealthyBudget", "AlwaysAllow"));

    private static final Set<String> TEXT_MAPS = Set.of("data", "labels", "annotations", "matchLabels", "config");

    private PodRules() {}

    static Stream<String> restricted(Cluster cluster) {
        var keycloak = cluster.all("Keycloak").map(it -> it.at("/spec/unsupported/podTemplate/spec"));
        return Stream.concat(cluster.all("Deployment").map(it -> it.at(POD)), keycloak)
                .flatMap(it -> Stream.of(
                                unless(
                                        it.at("/securityContext/runAsNonRoot").asBoolean(false),
                                        "pod",
                                        "must not run as root"),
                                unless(
                                        is(it, "/securityContext/seccompProfile/type", "RuntimeDefault"),
                                        "pod",
                                        "must use the seccomp profile RuntimeDefault"),
                                it.at("/containers").valueStream().flatMap(PodRules::confined))
                        .flatMap(violations -> violations));
    }

    private static Stream<String> confined(JsonNode container) {
        var context = container.at("/securityContext");
        return Stream.concat(
                unless(
                        !context.at("/allowPrivilegeEscalation").asBoolean(true),
                        "container",
                        "must not allow privilege escalation"),
                unless(is(context, "/capabilities/drop/0", "ALL"), "container", "must drop all capabilities"));
    }

    static Stream<String> readOnlyRoot(Cluster cluster) {
        var pod = cluster.qadam().at(POD);
        var container = cluster.qadamContainer();
        return Stream.of(
                        unless(
                                pod.at("/securityContext/runAsUser").asInt(0) == 10001,
                                "qadam",
                                "must run as user 10001"),
                        unless(
                                container
                                        .at("/securityContext/readOnlyRootFilesystem")
                                        .asBoolean(false),
                                "qadam",
                                "must have a read-only root file system"),
                        unless(is(container, "/volumeMounts/0/mountPath", "/tmp"), "qadam", "must mount /tmp"),
                        pod.at("/volumes")
                                .valueStream()
                                .flatMap(it -> unless(
                                        it.at("/emptyDir").has("sizeLimit"),
                                        "volume",
                                        "must be an emptyDir with a size limit")))
                .flatMap(it -> it);
    }

    static Stream<String> noServiceAccountToken(Cluster cluster) {
        return Stream.concat(
                        cluster.all("ServiceAccount").map(it -> it.at("/automountServiceAccountToken")),
                        Stream.of(cluster.qadam().at(POD + "/automountServiceAccountToken")))
                .flatMap(it -> unless(!it.asBoolean(true), "service account", "must not mount a token"));
    }

    static Stream<String> probesUseManagementPort(Cluster cluster) {
        var container = cluster.qadamContainer();
        var probes = Map.of("startupProbe", "liveness", "livenessProbe", "liveness", "readinessProbe", "readiness");
        return Stream.concat(
                unless(
                        is(container, "/ports/1/name", "management")
                                && container.at("/ports/1/containerPort").asInt(0) == 8081,
                        "qadam",
                        "must name port 8081 management"),
                probes.entrySet().stream().flatMap(it -> {
                    var asked = container.path(it.getKey()).path("httpGet");
                    return unless(
                            is(asked, "/path", "/actuator/health/" + it.getValue()) && is(asked, "/port", "management"),
                            it.getKey(),
                            "must probe " + it.getValue());
                }));
    }

    static Stream<String> resourcesAreLimited(Cluster cluster) {
        var containers = cluster.objects().stream()
                .flatMap(it -> Stream.of(POD, "/spec/statefulSet/spec/template/spec")
                        .flatMap(pod -> it.each(pod + "/containers")));
        var customResources = Stream.concat(cluster.all("Keycloak"), cluster.all("KeycloakRealmImport"))
                .map(it -> it.at("/spec"));
        return Stream.concat(containers, customResources)
                .map(it -> it.at("/resources"))
                .flatMap(it -> unless(
                        it.at("/requests").has("cpu")
                                && it.at("/requests").has("memory")
                                && it.at("/limits").has("memory"),
                        "container",
                        "must have requests of CPU and memory, and a memory limit"));
    }

    static Stream<String> imageIsVersioned(Cluster cluster) {
        return cluster.all("Deployment")
                .flatMap(it -> it.each(POD + "/containers"))
                .map(it -> it.at("/image").asString(""))
                .flatMap(it -> unless(
                        it.matches("[a-z0-9.-]+\\.[a-z]+(:\\d+)?/[a-z0-9/_-]+(:[\\w.-]+|@sha256:[0-9a-f]{64})")
                                && !it.endsWith(":latest"),
                        it,
                        "must name registry and version of the image, and not latest"));
    }

    static Stream<String> gracePeriodSuffices(Cluster cluster) {
        var phaseTimeout = Integer.parseInt(
                cluster.setting("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE").replaceFirst("s$", ""));
        var before =
                cluster.qadamContainer().at("/lifecycle/preStop/sleep/seconds").asInt(0);
        var gracePeriod =
                cluster.qadam().at(POD + "/terminationGracePeriodSeconds").asInt(0);
        return unless(
                before >= 5 && gracePeriod >= before + 2 * phaseTimeout,
                "qadam",
                "must have a grace period of the preStop time and two shutdown phases");
    }

    static Stream<String> allowedValues(Cluster cluster) {
        return cluster.objects().stream().filter(KubernetesKinds::contains).flatMap(it -> allowedValues(it, it.tree()));
    }

    private static Stream<String> allowedValues(Manifest object, JsonNode node) {
        var own = node.propertyStream()
                .filter(it ->
                        ALLOWED_VALUES.containsKey(it.getKey()) && it.getValue().isValueNode())
                .filter(it ->
                        !ALLOWED_VALUES.get(it.getKey()).contains(it.getValue().asString("")))
                .map(it -> "%s: %s is not a value of %s".formatted(object, it.getValue(), it.getKey()));
        return Stream.concat(own, node.valueStream().flatMap(it -> allowedValues(object, it)));
    }

    /** Requires text in maps of text: a cluster refuses an unquoted true. */
    static Stream<String> textValuesAreText(Cluster cluster) {
        return cluster.objects().stream().flatMap(it -> textValuesAreText(it, it.tree()));
    }

    private static Stream<String> textValuesAreText(Manifest object, JsonNode node) {
        var own = node.propertyStream()
                .filter(it -> TEXT_MAPS.contains(it.getKey()))
                .flatMap(it -> it.getValue().propertyStream())
                .filter(it -> it.getValue().isValueNode() && !it.getValue().isString())
                .map(it -> "%s: %s is not text".formatted(object, it));
        return Stream.concat(own, node.valueStream().flatMap(it -> textValuesAreText(object, it)));
    }

    private static boolean is(JsonNode node, String pointer, String value) {
        return node.at(pointer).asString("").equals(value);
    }
}
