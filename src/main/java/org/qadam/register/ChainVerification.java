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

/** Walks all revisions and holds each against the one before: what was altered, removed or inserted is named. */
@Component
public final class ChainVerification {

    private static final int FEW = 10;

    private final MongoCollection<BsonDocument> revisions;

    ChainVerification(MongoDatabase database) {
        this.revisions = Deadlines.withChangeDeadline(database.getCollection(Revision.COLLECTION, BsonDocument.class));
    }

    /** The first revision up to a position that is not as it was recorded. */
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

    /** As the database holds them; few at once, since each may be large. */
    private Iterable<BsonDocument> stored(long upTo) {
        return revisions
                .find(and(gt("_id", 0L), lte("_id", upTo)))
                .sort(ascending("_id"))
                .batchSize(FEW)
                .timeoutMode(TimeoutMode.ITERATION);
    }

    /** A revision that is not as it was recorded. */
    public record Broken(long position, Fault fault) {

        /** What is wrong with it. */
        public enum Fault {
            MISSING,
            ALTERED,
            DOES_NOT_FOLLOW
        }
    }
}
