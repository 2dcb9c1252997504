package org.qadam.register;

import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.qadam.mongo.Hashes;
import org.qadam.register.Chain.Broken.Fault;
import org.springframework.stereotype.Component;

/** Walks all revisions and holds each against the one before: what was altered, removed or inserted is named. */
@Component
public final class Chain {

    private final Revisions revisions;

    Chain(Revisions revisions) {
        this.revisions = revisions;
    }

    /** The first revision up to a position that is not as it was recorded. */
    public Optional<Broken> firstBroken(long upTo) {
        long position = 0;
        var hash = new BsonString(Head.ORIGIN.hash());
        for (BsonDocument each : revisions.storedUpTo(upTo)) {
            position++;
            if (each.getNumber("_id").longValue() != position) {
                return Optional.of(new Broken(position, Fault.MISSING));
            }
            if (!hash.equals(each.get("previousHash"))) {
                return Optional.of(new Broken(position, Fault.DOES_NOT_FOLLOW));
            }
            hash = new BsonString(Hashes.ofRevision(each));
            if (!hash.equals(each.get("hash"))) {
                return Optional.of(new Broken(position, Fault.ALTERED));
            }
        }
        return position < upTo ? Optional.of(new Broken(position + 1, Fault.MISSING)) : Optional.empty();
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
