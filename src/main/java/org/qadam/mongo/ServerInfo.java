package org.qadam.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a server to the command hello.
 *
 * @param setName name of the replica set; null for a standalone server or a router
 * @param msg "isdbgrid" for the router (mongos) of a sharded cluster; otherwise null
 * @param maxWireVersion highest version of the wire protocol that the server supports
 * @param localTime the server's clock
 * @param hosts members that hold data and can become primary; null outside a replica set
 * @param passives members that hold data and cannot become primary; null if there are none
 * @param arbiters members that hold no data; null if there are none
 * @param isWritablePrimary whether the server accepts writes
 */
public record ServerInfo(
        @Nullable String setName,
        @Nullable String msg,
        int maxWireVersion,
        Instant localTime,
        @Nullable List<String> hosts,
        @Nullable List<String> passives,
        @Nullable List<String> arbiters,
        @Nullable Boolean isWritablePrimary) {

    /** The wire version of MongoDB 4.4, the first with commit quorums. */
    private static final int COMMIT_QUORUM_WIRE_VERSION = 9;

    /** The wire version of MongoDB 5.0, the first with read concern snapshot outside transactions. */
    private static final int SNAPSHOT_WIRE_VERSION = 13;

    static ServerInfo of(MongoDatabase database) {
        return database.runCommand(new BsonDocument("hello", new BsonInt32(1)), ServerInfo.class);
    }

    boolean isStandalone() {
        return setName == null && !"isdbgrid".equals(msg);
    }

    /** Returns the number of members that hold data. */
    int dataBearingMembers() {
        return size(hosts) + size(passives);
    }

    boolean hasArbiter() {
        return size(arbiters) > 0;
    }

    private static int size(@Nullable List<String> members) {
        return members == null ? 0 : members.size();
    }

    boolean supportsSnapshotReads() {
        return maxWireVersion >= SNAPSHOT_WIRE_VERSION;
    }

    boolean supportsCommitQuorum() {
        return maxWireVersion >= COMMIT_QUORUM_WIRE_VERSION;
    }
}
