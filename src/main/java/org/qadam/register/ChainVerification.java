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
 * Used by tests only, until an operation verifies the register.
 */
@Component
final class ChainVerification {

    private static final int BATCH = 10;

    private final MongoCollection<BsonDocument> revisions;

    ChainVerification(MongoDatabase database) {
        this.revisions = database.getCollection(Revision.COLLECTION, BsonDocument.class);
    }

    /**
     * Returns the first revision that is not as it was recorded; empty if the chain is intact.
     *
     * @param upTo the last position to verify
     */
    Optional<Defect> firstDefect(long upTo) {
        long position = 0;
        var hash = new BsonString(Head.ORIGIN.hash());
        for (BsonDocument revision : stored(upTo)) {
            position++;
            if (revision.getNumber("_id").longValue() != position) {
                return Optional.of(new Defect(position, Defect.Kind.MISSING));
            }
            if (!hash.equals(revision.get("previousHash"))) {
                return Optional.of(new Defect(position, Defect.Kind.DOES_NOT_FOLLOW));
            }
            hash = new BsonString(Hashes.ofRevision(revision));
            if (!hash.equals(revision.get("hash"))) {
                return Optional.of(new Defect(position, Defect.Kind.ALTERED));
            }
        }
        return position < upTo ? Optional.of(new Defect(position + 1, Defect.Kind.MISSING)) : Optional.empty();
    }

    /** Reads the revisions with all their stored fields, in small batches, because a revision may hold 12 MB. */
    private Iterable<BsonDocument> stored(long upTo) {
        return Deadlines.limited(revisions)
                .find(and(gt("_id", 0L), lte("_id", upTo)))
                .sort(ascending("_id"))
                .batchSize(BATCH)
                .timeoutMode(TimeoutMode.ITERATION);
    }

    /** A revision that is not as it was recorded. */
    record Defect(long position, Kind kind) {

        /** The ways in which a revision differs from what was recorded. */
        enum Kind {
            /** No revision has this position. */
            MISSING,
            /** The content of the revision does not have its hash. */
            ALTERED,
            /** The revision does not name the hash of the one before. */
            DOES_NOT_FOLLOW
        }
    }
}
