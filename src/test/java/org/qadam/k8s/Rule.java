package org.qadam.k8s;

import java.util.function.Function;
import java.util.stream.Stream;

/** What must be true of every cluster, whatever its overlay says. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
enum Rule {
    IN_ONE_NAMESPACE(LinkRules::inOneNamespace),
    RESTRICTED(PodRules::restricted),
    NOTHING_TO_WRITE_ON(PodRules::nothingToWriteOn),
    NO_KEY_TO_THE_CLUSTER(PodRules::noKeyToTheCluster),
    PROBED(PodRules::probed),
    MEASURED(PodRules::measured),
    NAMED_WHOLE(PodRules::namedWhole),
    ENDS_IN_PEACE(PodRules::endsInPeace),
    KNOWN_WORDS(PodRules::knownWords),
    TEXTS_ARE_TEXTS(PodRules::textsAreTexts),
    ONLY_REFERENCES_TO_SECRETS(LinkRules::onlyReferencesToSecrets),
    FOUND_BY_THEIR_LABELS(LinkRules::foundByTheirLabels),
    NODES_CAN_BE_EMPTIED(LinkRules::nodesCanBeEmptied),
    SILENT_BY_DEFAULT(LinkRules::silentByDefault),
    ROUTES_LEAD_TO_WHAT_USERS_MAY_SEE(LinkRules::routesLeadToWhatUsersMaySee),
    KEEPS_WHAT_IT_ACKNOWLEDGES(LinkRules::keepsWhatItAcknowledges),
    ONE_ISSUER(LinkRules::oneIssuer),
    DONORS_ARE_SET_BY_ADMINISTRATORS(LinkRules::donorsAreSetByAdministrators);

    private final Function<Cluster, Stream<String>> complaints;

    Rule(Function<Cluster, Stream<String>> complaints) {
        this.complaints = complaints;
    }

    Stream<String> complaints(Cluster cluster) {
        return complaints.apply(cluster).map(it -> "%s: %s".formatted(this, it));
    }
}
