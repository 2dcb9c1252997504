package org.qadam.k8s;

import static org.qadam.k8s.Cluster.unless;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How a pod must be made: what the namespace demands, and what we ask for besides. */
final class PodRules {

    private static final String POD = "/spec/template/spec";

    /** Where a word must be one of a few; the description of Kubernetes does not say which. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "imagePullPolicy", Set.of("Always", "IfNotPresent", "Never"),
            "whenUnsatisfiable", Set.of("DoNotSchedule", "ScheduleAnyway"),
            "protocol", Set.of("TCP", "UDP", "SCTP"),
            "unhealthyPodEvictionPolicy", Set.of("IfHealthyBudget", "AlwaysAllow"));

    private static final Set<String> TEXTS = Set.of("data", "labels", "annotations", "matchLabels", "config");

    private PodRules() {}

    static Stream<String> restricted(Cluster cluster) {
        var keycloak = cluster.all("Keycloak").map(it -> it.at("/spec/unsupported/podTemplate/spec"));
        return Stream.concat(cluster.all("Deployment").map(it -> it.at(POD)), keycloak)
                .flatMap(it -> Stream.of(
                                unless(it.at("/securityContext/runAsNonRoot").asBoolean(false), "pod", "not as root"),
                                unless(
                                        is(it, "/securityContext/seccompProfile/type", "RuntimeDefault"),
                                        "pod",
                                        "only the calls of RuntimeDefault"),
                                it.at("/containers").valueStream().flatMap(PodRules::confined))
                        .flatMap(said -> said));
    }

    private static Stream<String> confined(JsonNode container) {
        var context = container.at("/securityContext");
        return Stream.concat(
                unless(
                        !context.at("/allowPrivilegeEscalation").asBoolean(true),
                        "container",
                        "no more rights than it began with"),
                unless(is(context, "/capabilities/drop/0", "ALL"), "container", "drop ALL"));
    }

    static Stream<String> nothingToWriteOn(Cluster cluster) {
        var pod = cluster.qadam().at(POD);
        var container = cluster.qadamContainer();
        return Stream.of(
                        unless(pod.at("/securityContext/runAsUser").asInt(0) == 10001, "qadam", "user 10001"),
                        unless(
                                container
                                        .at("/securityContext/readOnlyRootFilesystem")
                                        .asBoolean(false),
                                "qadam",
                                "a root that is read only"),
                        unless(is(container, "/volumeMounts/0/mountPath", "/tmp"), "qadam", "/tmp to write on"),
                        pod.at("/volumes")
                                .valueStream()
                                .flatMap(it -> unless(
                                        it.at("/emptyDir").has("sizeLimit"), "volume", "empty, and of a limited size")))
                .flatMap(it -> it);
    }

    static Stream<String> noKeyToTheCluster(Cluster cluster) {
        return Stream.concat(
                        cluster.all("ServiceAccount").map(it -> it.at("/automountServiceAccountToken")),
                        Stream.of(cluster.qadam().at(POD + "/automountServiceAccountToken")))
                .flatMap(it -> unless(!it.asBoolean(true), "service account", "without token"));
    }

    static Stream<String> probed(Cluster cluster) {
        var container = cluster.qadamContainer();
        var probes = Map.of("startupProbe", "liveness", "livenessProbe", "liveness", "readinessProbe", "readiness");
        return Stream.concat(
                unless(
                        is(container, "/ports/1/name", "management")
                                && container.at("/ports/1/containerPort").asInt(0) == 8081,
                        "qadam",
                        "management on 8081"),
                probes.entrySet().stream().flatMap(it -> {
                    var asked = container.path(it.getKey()).path("httpGet");
                    return unless(
                            is(asked, "/path", "/actuator/health/" + it.getValue()) && is(asked, "/port", "management"),
                            it.getKey(),
                            "asks for " + it.getValue());
                }));
    }

    static Stream<String> measured(Cluster cluster) {
        var containers = cluster.objects().stream()
                .flatMap(it -> Stream.of(POD, "/spec/statefulSet/spec/template/spec")
                        .flatMap(pod -> it.each(pod + "/containers")));
        var operated = Stream.concat(cluster.all("Keycloak"), cluster.all("KeycloakRealmImport"))
                .map(it -> it.at("/spec"));
        return Stream.concat(containers, operated)
                .map(it -> it.at("/resources"))
                .flatMap(it -> unless(
                        it.at("/requests").has("cpu")
                                && it.at("/requests").has("memory")
                                && it.at("/limits").has("memory"),
                        "container",
                        "says what it needs and at most takes"));
    }

    static Stream<String> namedWhole(Cluster cluster) {
        return cluster.all("Deployment")
                .flatMap(it -> it.each(POD + "/containers"))
                .map(it -> it.at("/image").asString(""))
                .flatMap(it -> unless(
                        it.matches("[a-z0-9.-]+\\.[a-z]+(:\\d+)?/[a-z0-9/_-]+(:[\\w.-]+|@sha256:[0-9a-f]{64})")
                                && !it.endsWith(":latest"),
                        it,
                        "an image of one registry in one version"));
    }

    static Stream<String> endsInPeace(Cluster cluster) {
        var phase = Integer.parseInt(
                cluster.setting("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE").replaceFirst("s$", ""));
        var before =
                cluster.qadamContainer().at("/lifecycle/preStop/sleep/seconds").asInt(0);
        var given = cluster.qadam().at(POD + "/terminationGracePeriodSeconds").asInt(0);
        return unless(before >= 5 && given >= before + 2 * phase, "qadam", "time to end what it began");
    }

    static Stream<String> knownWords(Cluster cluster) {
        return cluster.objects().stream().filter(OwnKinds::know).flatMap(it -> words(it, it.tree()));
    }

    private static Stream<String> words(Manifest object, JsonNode node) {
        var own = node.propertyStream()
                .filter(it -> WORDS.containsKey(it.getKey()) && it.getValue().isValueNode())
                .filter(it -> !WORDS.get(it.getKey()).contains(it.getValue().asString("")))
                .map(it -> "%s: %s is no word for %s".formatted(object, it.getValue(), it.getKey()));
        return Stream.concat(own, node.valueStream().flatMap(it -> words(object, it)));
    }

    /** Unquoted, true is no text, and a cluster refuses it. */
    static Stream<String> textsAreTexts(Cluster cluster) {
        return cluster.objects().stream().flatMap(it -> texts(it, it.tree()));
    }

    private static Stream<String> texts(Manifest object, JsonNode node) {
        var own = node.propertyStream()
                .filter(it -> TEXTS.contains(it.getKey()))
                .flatMap(it -> it.getValue().propertyStream())
                .filter(it -> it.getValue().isValueNode() && !it.getValue().isString())
                .map(it -> "%s: %s is no text".formatted(object, it));
        return Stream.concat(own, node.valueStream().flatMap(it -> texts(object, it)));
    }

    private static boolean is(JsonNode node, String pointer, String value) {
        return node.at(pointer).asString("").equals(value);
    }
}
