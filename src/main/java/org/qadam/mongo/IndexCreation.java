package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.CreateIndexCommitQuorum;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateIndexOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Makes an index on a majority of the members, however long it takes; one that cannot be made stops the start. */
@Component
public final class IndexCreation {

    private final MongoDatabase database;

    IndexCreation(MongoDatabase database) {
        this.database = database.withTimeout(0, MILLISECONDS);
    }

    public void create(String collection, Bson keys) {
        create(collection, keys, new IndexOptions());
    }

    public void create(String collection, Bson keys, IndexOptions options) {
        var index = new IndexModel(keys, options);
        try {
            database.getCollection(collection).createIndexes(List.of(index), quorum());
        } catch (MongoServerException e) {
            throw new CannotStartException(
                    "The index on %s of the collection %s cannot be made: %s (%d)"
                            .formatted(keys.toBsonDocument().keySet(), collection, e.getMessage(), e.getCode()),
                    remedy(e.getCode(), collection));
        }
    }

    private CreateIndexOptions quorum() {
        var options = new CreateIndexOptions();
        return ServerInfo.of(database).knowsCommitQuorum()
                ? options.commitQuorum(CreateIndexCommitQuorum.MAJORITY)
                : options;
    }

    private static String remedy(int code, String collection) {
        return switch (code) {
            case 11000 ->
                "Two documents of %s have the same keys, which Qadam never writes: restore the collection from a backup."
                        .formatted(collection);
            case 85, 86 ->
                "An index of that name or on these keys is there with other keys or options. If it is none of yours, drop it with dropIndex on %s and start again."
                        .formatted(collection);
            default -> "See what the server says, mend it, and start again.";
        };
    }
}
