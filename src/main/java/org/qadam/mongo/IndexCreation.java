package org.qadam.mongo;

import com.mongodb.CreateIndexCommitQuorum;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateIndexOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Creates indexes on a majority of the replica set's members, with the time limit of long work. */
@Component
public final class IndexCreation {

    private final MongoDatabase database;

    IndexCreation(MongoDatabase database) {
        this.database = Deadlines.forLongWork(database);
    }

    public void create(String collection, Bson keys) {
        create(collection, keys, new IndexOptions());
    }

    /**
     * Creates an index; does nothing where the same index exists.
     *
     * @throws CannotStartException if the server refuses the index, for instance because documents violate it
     */
    public void create(String collection, Bson keys, IndexOptions options) {
        var index = new IndexModel(keys, options);
        try {
            database.getCollection(collection).createIndexes(List.of(index), commitQuorum());
        } catch (MongoServerException e) {
            throw new CannotStartException(
                    "The index on %s of the collection %s cannot be created: %s."
                            .formatted(keys.toBsonDocument().keySet(), collection, DriverFailures.reason(e)),
                    remedy(e.getCode(), collection));
        }
    }

    private CreateIndexOptions commitQuorum() {
        var options = new CreateIndexOptions();
        return ServerInfo.of(database).supportsCommitQuorum()
                ? options.commitQuorum(CreateIndexCommitQuorum.MAJORITY)
                : options;
    }

    private static String remedy(int code, String collection) {
        return switch (code) {
            case 11000 ->
                "Two documents of %s have the same keys. Qadam never writes such documents: restore the collection from a backup."
                        .formatted(collection);
            case 13 -> StartFailureAnalyzer.PRIVILEGE;
            case 85, 86 ->
                "An index of that name or on these keys exists with other keys or options. If you do not need it, drop it with dropIndex on %s and start again."
                        .formatted(collection);
            default -> "Correct the problem that the server reports, and start again.";
        };
    }
}
