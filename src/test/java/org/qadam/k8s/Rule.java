package org.qadam.k8s;

import java.util.function.Function;
import java.util.stream.Stream;

/** Rules that every overlay must follow. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum Rule {
    IN_ONE_NAMESPACE(LinkRules::inOneNamespace),
    RESTRICTED(PodRules::restricted),
    READ_ONLY_ROOT(PodRules::readOnlyRoot),
    NO_SERVICE_ACCOUNT_TOKEN(PodRules::noServiceAccountToken),
    PROBES_USE_MANAGEMENT_PORT(PodRules::probesUseManagementPort),
    RESOURCES_ARE_LIMITED(PodRules::resourcesAreLimited),
    IMAGE_IS_VERSIONED(PodRules::imageIsVersioned),
    GRACE_PERIOD_SUFFICES(PodRules::gracePeriodSuffices),
    ALLOWED_VALUES(PodRules::allowedValues),
    TEXT_VALUES_ARE_TEXT(PodRules::textValuesAreText),
    ONLY_REFERENCES_TO_SECRETS(LinkRules::onlyReferencesToSecrets),
    SELECTORS_MATCH_POD_LABELS(LinkRules::selectorsMatchPodLabels),
    ALLOWS_NODE_DRAINS(LinkRules::allowsNodeDrains),
    DENIES_TRAFFIC_BY_DEFAULT(LinkRules::deniesTrafficByDefault),
    ROUTES_LEAD_TO_PUBLIC_PORTS(LinkRules::routesLeadToPublicPorts),
    DATABASE_IS_DURABLE(LinkRules::databaseIsDurable),
    ISSUER_ADDRESSES_MATCH(LinkRules::issuerAddressesMatch),
    DONORS_ARE_SET_BY_ADMINISTRATORS(LinkRules::donorsAreSetByAdministrators);

    private final Function<Cluster, Stream<String>> violations;

    Rule(Function<Cluster, Stream<String>> violations) {
        this.violations = violations;
    }

    Stream<String> violations(Cluster cluster) {
        return violations.apply(cluster).map(it -> "%s: %s".formatted(this, it));
    }
}
