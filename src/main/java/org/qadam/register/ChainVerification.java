package org.qadam.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.qadam.mongo.Deadlines;
import org.qadam.mongo.Hashes;
import org.springframework.stereotype.Component;

/**
 * Verifies the chain of revisions: each has the next position, the hash of its content and the hash of the one before.
 */
@Component
public final class ChainVerification {

    private static final int FEW = 10;

    private final MongoCollection<BsonDocument> revisions;

    ChainVerification(MongoDatabase database) {
        this.revisions = Deadlines.withChangeDeadline(database.getCollection(Revision.COLLECTION, BsonDocument.class));
    }

    /**
     * Returns the first revision that is not as it was recorded; empty if the chain is intact.
     *
     * @param upTo the last position to verify
     */
    public Optional<Broken> firstBroken(long upTo) {
        long position = 0;
        var hash = new BsonString(Head.ORIGIN.hash());
        for (BsonDocument each : stored(upTo)) {
            position++;
            if (each.getNumber("_id").longValue() != position) {
                return Optional.of(new Broken(position, Broken.Fault.MISSING));
            }
            if (!hash.equals(each.get("previousHash"))) {
                return Optional.of(new Broken(position, Broken.Fault.DOES_NOT_FOLLOW));
            }
            hash = new BsonString(Hashes.ofRevision(each));
            if (!hash.equals(each.get("hash"))) {
                return Optional.of(new Broken(position, Broken.Fault.ALTERED));
            }
        }
        return position < upTo ? Optional.of(new Broken(position + 1, Broken.Fault.MISSING)) : Optional.empty();
    }

    /** Reads the revisions with all their stored fields, in small batches, because a revision may hold 12 MB. */
    private Iterable<BsonDocument> stored(long upTo) {
        return revisions
                .find(and(gt("_id", 0L), lte("_id", upTo)))
                .sort(ascending("_id"))
                .batchSize(FEW)
                .timeoutMode(TimeoutMode.ITERATION);
    }

    /** A revision that is not as it was recorded. */
    public record Broken(long position, Fault fault) {

        /** The ways in which a revision differs from what was recorded. */
        public enum Fault {
            /** No revision has this position. */
            MISSING,
            /** The content of the revision does not have its hash. */
            ALTERED,
            /** The revision does not name the hash of the one before. */
            DOES_NOT_FOLLOW
        }
    }
}
