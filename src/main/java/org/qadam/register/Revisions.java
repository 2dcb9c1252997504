package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The truth: what was changed, in one order. Its insert is the commit of a change. */
@Component
final class Revisions {

    static final String NAME = "revisions";

    /** How many are read at once; few in a batch, since each may hold 12 MB. */
    private static final int READ = 100;

    private static final int BATCH = 10;

    private final MongoCollection<Revision> collection;

    Revisions(MongoDatabase database) {
        this.collection = Limits.patient(database.getCollection(NAME, Revision.class));
    }

    /** All entries of it or none, and only where no other has that position. */
    void insert(Revision revision, Duration within) {
        collection
                .withTimeout(Math.max(1, within.toMillis()), TimeUnit.MILLISECONDS)
                .insertOne(revision);
    }

    /** What follows a position, up to the first gap. An idle look is this one command. */
    List<Revision> after(long position) {
        var positions =
                LongStream.rangeClosed(position + 1, position + READ).boxed().toList();
        var found = new ArrayList<Revision>();
        try (var cursor = find(in("_id", positions)).iterator()) {
            while (cursor.hasNext()) {
                var next = cursor.next();
                if (next.position() != position + found.size() + 1) {
                    break;
                }
                found.add(next);
            }
        }
        return found;
    }

    Optional<Revision> at(long position) {
        return first(eq("_id", position), ascending("_id"));
    }

    /** Whether a state is one of those recorded. */
    boolean has(Head head) {
        var found = collection
                .withDocumentClass(BsonDocument.class)
                .find(eq("_id", head.position()))
                .projection(Projections.include("hash"))
                .first();
        return found != null && found.getString("hash").getValue().equals(head.hash());
    }

    Optional<Revision> last() {
        return first(Filters.empty(), descending("_id"));
    }

    Optional<Revision> byRequest(String request) {
        return first(eq("request", request), ascending("_id"));
    }

    Iterable<Revision> upTo(long position) {
        return find(to(position));
    }

    /** The same as the database holds them. */
    Iterable<BsonDocument> storedUpTo(long position) {
        return sorted(collection.withDocumentClass(BsonDocument.class).find(to(position)));
    }

    private static Bson to(long position) {
        return Filters.and(gt("_id", 0L), lte("_id", position));
    }

    /** Who recorded each of these. */
    Map<Long, String> authors(Collection<Long> positions) {
        var authors = new HashMap<Long, String>();
        collection
                .withDocumentClass(BsonDocument.class)
                .find(in("_id", positions))
                .projection(Projections.include("by"))
                .forEach(it -> authors.put(
                        it.getInt64("_id").getValue(), it.getString("by").getValue()));
        return authors;
    }

    private FindIterable<Revision> find(Bson filter) {
        return sorted(collection.find(filter));
    }

    private static <T> FindIterable<T> sorted(FindIterable<T> found) {
        return found.sort(ascending("_id")).batchSize(BATCH);
    }

    private Optional<Revision> first(Bson filter, Bson sort) {
        return Optional.ofNullable(collection.find(filter).sort(sort).limit(1).first());
    }
}
