package org.qadam.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
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
 */
public record ServerInfo(@Nullable String setName, @Nullable String msg, int maxWireVersion, Instant localTime) {

    /** The wire version of MongoDB 4.4, the first with commit quorums. */
    static final int COMMIT_QUORUM_WIRE_VERSION = 9;

    static ServerInfo of(MongoDatabase database) {
        return database.runCommand(new BsonDocument("hello", new BsonInt32(1)), ServerInfo.class);
    }

    boolean isStandalone() {
        return setName == null && !"isdbgrid".equals(msg);
    }

    boolean supportsCommitQuorum() {
        return maxWireVersion >= COMMIT_QUORUM_WIRE_VERSION;
    }
}
