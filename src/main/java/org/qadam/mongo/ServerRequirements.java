package org.qadam.mongo;

import com.mongodb.ConnectionString;
import org.qadam.mongo.DatabaseProperties.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the register needs of the database: majority reads and writes that survive the loss of one member, and read concern
 * snapshot.
 *
 * @param server the answer to the command hello
 * @param connection the address that the operator gave
 * @param address hosts and database, without user and password
 */
record ServerRequirements(ServerInfo server, ConnectionString connection, String address) {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRequirements.class);

    private static final int MEMBERS = 3;

    static final String REPLICA_SET =
            "Use a replica set of three data-bearing members without an arbiter. Start each mongod with --replSet rs0, call rs.initiate() once, and list all three in MONGODB_URI with replicaSet=rs0.";

    /** @throws CannotStartException if the server does not meet a requirement that no setting waives */
    void check(DatabaseProperties settings) {
        if (server.isStandalone()) {
            checkStandalone(settings.standalone());
        } else {
            checkVersion();
        }
        if (server.setName() != null) {
            checkMembers(settings.smallReplicaSet());
            checkAddress();
        }
    }

    private void checkStandalone(Permission standalone) {
        if (standalone == Permission.REFUSED) {
            throw new CannotStartException(
                    "The database at %s is a standalone server. The register needs majority reads and writes, which only a replica set provides."
                            .formatted(address),
                    REPLICA_SET);
        }
    }

    private void checkVersion() {
        if (!server.supportsSnapshotReads()) {
            throw tooOld(address);
        }
    }

    static CannotStartException tooOld(String address) {
        return new CannotStartException(
                "The database at %s is older than MongoDB 5.0.".formatted(address),
                "Use MongoDB 7 or 8. Version 5.0 is the oldest with read concern snapshot. Without it a list can lose a row while the row is being changed.");
    }

    /** With an arbiter or two members, the loss of one member stops all changes: no majority acknowledges them. */
    private void checkMembers(Permission smallReplicaSet) {
        if (!server.hasArbiter() && server.dataBearingMembers() >= MEMBERS) {
            return;
        }
        var finding =
                "The replica set %s at %s has %d data-bearing members%s. The loss of one member can stop all changes."
                        .formatted(
                                server.setName(),
                                address,
                                server.dataBearingMembers(),
                                server.hasArbiter() ? " and an arbiter" : "");
        if (smallReplicaSet == Permission.REFUSED) {
            throw new CannotStartException(
                    finding, REPLICA_SET + " To start all the same, set qadam.mongodb.small-replica-set=allowed.");
        }
        LOG.warn("{} The setting qadam.mongodb.small-replica-set allows this.", finding);
    }

    /** The driver connects to a single host directly and never finds another primary, unless the set is named. */
    private void checkAddress() {
        if (connection.getHosts().size() == 1
                && connection.getRequiredReplicaSetName() == null
                && !connection.isSrvProtocol()) {
            throw new CannotStartException(
                    "MONGODB_URI names one member of the replica set %s, %s, without the option replicaSet. No other member would be used after an election."
                            .formatted(server.setName(), address),
                    "Add replicaSet=%s to MONGODB_URI, and list all members.".formatted(server.setName()));
        }
    }
}
