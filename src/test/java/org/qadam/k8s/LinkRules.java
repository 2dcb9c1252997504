package org.qadam.k8s;

import static org.qadam.k8s.Cluster.unless;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Rules on references between objects and on network policies. */
final class LinkRules {

    private static final String LABELS = "/spec/template/metadata/labels";

    private LinkRules() {}

    static Stream<String> inOneNamespace(Cluster cluster) {
        return Stream.concat(
                cluster.objects().stream()
                        .filter(it -> !it.kind().equals("Namespace"))
                        .flatMap(it -> unless(
                                it.text("/metadata/namespace").equals("qadam"), it, "must be in the namespace qadam")),
                unless(
                        cluster.one("Namespace", "qadam")
                                .at("/metadata/labels")
                                .path("pod-security.kubernetes.io/enforce")
                                .asString("")
                                .equals("restricted"),
                        "namespace",
                        "must enforce the standard restricted"));
    }

    static Stream<String> onlyReferencesToSecrets(Cluster cluster) {
        var literals = cluster.qadamContainer()
                .at("/env")
                .valueStream()
                .filter(it -> !it.has("valueFrom"))
                .map(it -> it.at("/name").asString());
        var settings = cluster.one("ConfigMap", "qadam").at("/data").propertyStream();
        return Stream.of(
                        cluster.all("Secret").map(it -> it + ": secrets must not be in files"),
                        literals.map(it -> it + ": move settings that are not secret to the config map"),
                        settings.filter(it -> it.getKey().matches(".*(PASSWORD|SECRET|TOKEN$|_URI$).*")
                                        && it.getValue().asString().contains("@"))
                                .map(it -> it.getKey() + ": secrets must not be in a config map"))
                .flatMap(it -> it);
    }

    static Stream<String> selectorsMatchPodLabels(Cluster cluster) {
        var labels = cluster.qadam().at(LABELS);
        return Stream.of(
                        cluster.qadam().at("/spec/selector/matchLabels"),
                        cluster.one("Service", "qadam").at("/spec/selector"),
                        cluster.one("PodDisruptionBudget", "qadam").at("/spec/selector/matchLabels"),
                        cluster.one("NetworkPolicy", "qadam").at("/spec/podSelector/matchLabels"))
                .flatMap(it ->
                        unless(!it.isEmpty() && it.equals(labels), it, "must equal the labels of the pods " + labels));
    }

    static Stream<String> allowsNodeDrains(Cluster cluster) {
        return cluster.all("PodDisruptionBudget")
                .flatMap(it ->
                        unless(it.at("/spec/maxUnavailable").asInt(0) >= 1, it, "must allow one pod to be evicted"));
    }

    static Stream<String> deniesTrafficByDefault(Cluster cluster) {
        var spec = cluster.one("NetworkPolicy", "default-deny").at("/spec");
        return Stream.concat(
                unless(
                        spec.at("/podSelector").isEmpty()
                                && texts(spec.at("/policyTypes")).equals(Set.of("Ingress", "Egress"))
                                && !spec.has("ingress")
                                && !spec.has("egress"),
                        "default-deny",
                        "must deny all traffic of all pods"),
                cluster.all("NetworkPolicy").flatMap(LinkRules::hasPeers));
    }

    /**
     * Requires a peer in each rule of a policy. Egress to the cluster's API, which has no label, needs only its ports.
     */
    private static Stream<String> hasPeers(Manifest policy) {
        return Stream.concat(
                policy.each("/spec/ingress")
                        .flatMap(it -> unless(
                                !it.at("/from").isEmpty() && !it.at("/ports").isEmpty(),
                                policy,
                                "must name sources and ports")),
                policy.each("/spec/egress")
                        .flatMap(it -> unless(
                                !it.at("/to").isEmpty()
                                        || it.at("/ports")
                                                .valueStream()
                                                .allMatch(port -> Set.of(443, 6443)
                                                        .contains(
                                                                port.at("/port").asInt(0))),
                                policy,
                                "must name destinations")));
    }

    static Stream<String> routesLeadToPublicPorts(Cluster cluster) {
        return cluster.all("HTTPRoute")
                .flatMap(route -> route.each("/spec/rules")
                        .flatMap(it -> it.at("/backendRefs").valueStream())
                        .flatMap(it -> unless(
                                it.at("/port").asInt(0) == 8080
                                        && Set.of("qadam", "qadam-issuer-service")
                                                .contains(it.at("/name").asString("")),
                                route,
                                "must lead to a public port")));
    }

    static Stream<String> databaseIsDurable(Cluster cluster) {
        var mongo = cluster.one("MongoDBCommunity", "qadam-mongodb");
        var user = mongo.at("/spec/users/0");
        var read = cluster.qadamContainer().at("/env/0/valueFrom/secretKeyRef/name");
        return Stream.of(
                        unless(
                                mongo.at("/spec/members").asInt(0) >= 3
                                        && !mongo.at("/spec").has("arbiters"),
                                mongo,
                                "must have three data-bearing members and no arbiter"),
                        unless(
                                user.at("/db").asString("").equals("qadam"),
                                mongo,
                                "must create the user in the database qadam"),
                        unless(
                                user.at("/connectionStringSecretName").equals(read),
                                mongo,
                                "must write the secret that qadam reads"))
                .flatMap(it -> it);
    }

    static Stream<String> issuerAddressesMatch(Cluster cluster) {
        var address = cluster.one("Keycloak", "qadam-issuer").text("/spec/hostname/hostname");
        var pages = cluster.one("KeycloakRealmImport", "qadam").text("/spec/realm/clients/0/rootUrl");
        return Stream.of(
                        unless(
                                cluster.setting("QADAM_ISSUER").equals(address + "/realms/qadam"),
                                address,
                                "must be the issuer in the config map"),
                        unless(address.equals(origin(cluster, "qadam-issuer")), address, "must have a route"),
                        unless(pages.equals(origin(cluster, "qadam")), pages, "must be the address of the route"),
                        Stream.of("AUTHORIZATION", "TOKEN", "ENDSESSION")
                                .map(it -> cluster.setting("QADAM_ACCESS_SIGNIN_" + it + "ENDPOINT"))
                                .flatMap(it -> unless(
                                        it.startsWith(address + "/realms/qadam/"),
                                        it,
                                        "must be an address of the issuer")))
                .flatMap(it -> it);
    }

    /** Requires that only administrators set a user's donors. Otherwise liaisons could extend their own rights. */
    static Stream<String> donorsAreSetByAdministrators(Cluster cluster) {
        var profile = cluster.one("KeycloakRealmImport", "qadam")
                .at("/spec/realm/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .path("kc.user.profile.config")
                .path(0)
                .asString("{}");
        var donors = Manifest.json(profile)
                .at("/attributes")
                .valueStream()
                .filter(it -> it.at("/name").asString("").equals("donors"));
        return unless(
                donors.map(it -> it.at("/permissions"))
                                .allMatch(it -> texts(it.at("/edit")).equals(Set.of("admin")))
                        && profile.contains("donors"),
                "donors",
                "must be editable by administrators only");
    }

    private static String origin(Cluster cluster, String route) {
        return "https://" + cluster.one("HTTPRoute", route).text("/spec/hostnames/0");
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(it -> it.asString("")).collect(Collectors.toSet());
    }
}
