package org.qadam.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;

/**
 * How a server introduces itself.
 *
 * @param setName of its replica set
 * @param msg "isdbgrid" of the router of a sharded cluster
 */
public record ServerInfo(@Nullable String setName, @Nullable String msg, int maxWireVersion, Instant localTime) {

    /** What MongoDB 4.4 speaks. */
    static final int WITH_COMMIT_QUORUM = 9;

    static ServerInfo of(MongoDatabase database) {
        return database.runCommand(new BsonDocument("hello", new BsonInt32(1)), ServerInfo.class);
    }

    boolean isStandalone() {
        return setName == null && !"isdbgrid".equals(msg);
    }

    boolean knowsCommitQuorum() {
        return maxWireVersion >= WITH_COMMIT_QUORUM;
    }
}
