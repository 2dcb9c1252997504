package org.qadam.mongo;

import static java.util.stream.Collectors.joining;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.SslSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Explains why no primary was found at the start: asks the servers directly, and compares their answers with the address.
 *
 * @param connection the address that the operator gave
 * @param address hosts and database, without user and password
 */
record ConnectionDiagnosis(ConnectionString connection, String address, SslSettings tls) {

    /** @param hosts the servers of the address */
    CannotStartException explain(List<ServerAddress> hosts) {
        var answers = MemberAnswer.ofEach(hosts, tls);
        var servers = answers.stream()
                .map(MemberAnswer::server)
                .filter(ServerDescription::isOk)
                .toList();
        if (servers.isEmpty()) {
            return unreachable(answers);
        }
        return explainOtherSet(servers).orElseGet(() -> explainSet(servers, answers));
    }

    private CannotStartException unreachable(List<MemberAnswer> answers) {
        return new CannotStartException(
                "The database of MONGODB_URI, %s, does not answer: %s.".formatted(address, list(answers.stream())),
                answers.stream()
                        .flatMap(it -> Stream.ofNullable(it.failure()))
                        .distinct()
                        .map(ConnectionFailure::remedy)
                        .collect(joining(" ")));
    }

    /** Explains that a server does not belong to the replica set of the address. */
    private Optional<CannotStartException> explainOtherSet(List<ServerDescription> servers) {
        var set = connection.getRequiredReplicaSetName();
        return servers.stream()
                .filter(it -> set != null && !set.equals(it.getSetName()))
                .findFirst()
                .map(it -> new CannotStartException(
                        "MONGODB_URI names the replica set %s, but %s is %s.".formatted(set, it.getAddress(), role(it)),
                        remedy(it)));
    }

    private static String role(ServerDescription server) {
        return switch (server.getType()) {
            case STANDALONE -> "a standalone server";
            case SHARD_ROUTER -> "the router of a sharded cluster";
            case REPLICA_SET_GHOST -> "not a member of an initiated replica set";
            default -> "a member of the replica set " + server.getSetName();
        };
    }

    private static String remedy(ServerDescription server) {
        return switch (server.getType()) {
            case STANDALONE, REPLICA_SET_GHOST -> ServerRequirements.REPLICA_SET;
            case SHARD_ROUTER -> "Remove replicaSet from MONGODB_URI.";
            default -> "Set replicaSet=%s in MONGODB_URI, or correct its hosts.".formatted(server.getSetName());
        };
    }

    private CannotStartException explainSet(List<ServerDescription> servers, List<MemberAnswer> answers) {
        var asked = answers.stream().map(it -> it.server().getAddress()).toList();
        var members = servers.stream()
                .flatMap(it -> Stream.of(it.getHosts(), it.getPassives(), it.getArbiters()))
                .flatMap(it -> it.stream().map(ServerAddress::new))
                .distinct()
                .toList();
        var others = MemberAnswer.ofEach(
                members.stream().filter(it -> !asked.contains(it)).toList(), tls);
        var all = Stream.concat(answers.stream(), others.stream())
                .filter(it -> members.contains(it.server().getAddress()))
                .toList();
        if (servers.stream().noneMatch(ServerDescription::isPrimary)
                && all.stream().noneMatch(it -> it.server().isPrimary())) {
            return new CannotStartException(
                    "The replica set at %s has no primary: %s.".formatted(address, list(all.stream())),
                    "Start the members that do not answer, and see rs.status(). A primary is elected by a majority of the members.");
        }
        var unreachable = all.stream().filter(it -> it.failure() != null).toList();
        return unreachable.isEmpty()
                ? new CannotStartException(
                        "The replica set at %s had no primary while the start waited, and has one now."
                                .formatted(address),
                        "Start again.")
                : new CannotStartException(
                        "The replica set at %s has members that cannot be reached under the names in its configuration: %s."
                                .formatted(address, list(unreachable.stream())),
                        "Make these names known and reachable on this machine, or change them with rs.reconfig().");
    }

    private static String list(Stream<MemberAnswer> answers) {
        return answers.map(MemberAnswer::toString).collect(joining(", "));
    }
}
