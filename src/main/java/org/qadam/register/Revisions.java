package org.qadam.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
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
import org.qadam.mongo.Deadlines;
import org.springframework.stereotype.Component;

/** The truth: what was changed, in one order. Its insert is the commit of a change. */
@Component
final class Revisions {

    static final String NAME = "revisions";
    static final String KEY = "entries.key";

    /** How many are read at once: few, since each may hold 12 MB. */
    private static final int FEW = 10;

    private final MongoCollection<Revision> revisions;
    private final MongoCollection<Head> heads;
    private final MongoCollection<BsonDocument> stored;

    Revisions(MongoDatabase database) {
        this.revisions = Deadlines.patient(database.getCollection(NAME, Revision.class));
        this.heads = revisions.withDocumentClass(Head.class);
        this.stored = revisions.withDocumentClass(BsonDocument.class);
    }

    /** All entries of it or none; false where another has that position, or its request is recorded already. */
    boolean insert(Revision revision, Duration within) {
        try {
            revisions.withTimeout(within.toMillis(), TimeUnit.MILLISECONDS).insertOne(revision);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            if (String.valueOf(e.getMessage()).contains(KEY)) {
                throw new IllegalStateException("two entries have one key: the collections are not as recorded", e);
            }
            return false;
        }
    }

    /** What follows a position, up to the first gap. An idle look is this one command. */
    List<Revision> after(long position) {
        var positions =
                LongStream.rangeClosed(position + 1, position + FEW).boxed().toList();
        var found = new ArrayList<Revision>();
        for (Revision each : revisions.find(in("_id", positions)).sort(ascending("_id"))) {
            if (each.position() != position + found.size() + 1) {
                break;
            }
            found.add(each);
        }
        return found;
    }

    Optional<Revision> byRequest(String request) {
        return Optional.ofNullable(revisions.find(eq("request", request)).first());
    }

    /** The state after a revision, where there is one. */
    Optional<Head> at(long position) {
        return position == 0 ? Optional.of(Head.ORIGIN) : head(eq("_id", position));
    }

    Head last() {
        return head(empty()).orElse(Head.ORIGIN);
    }

    private Optional<Head> head(Bson filter) {
        return Optional.ofNullable(heads.find(filter)
                .sort(descending("_id"))
                .projection(include("hash", "at"))
                .first());
    }

    /** All as the database holds them. */
    Iterable<BsonDocument> storedUpTo(long position) {
        return stored.find(and(gt("_id", 0L), lte("_id", position)))
                .sort(ascending("_id"))
                .batchSize(FEW)
                .timeoutMode(TimeoutMode.ITERATION);
    }

    /** Who made each of these entries, by their keys. */
    Map<String, String> authors(Collection<String> keys) {
        var authors = new HashMap<String, String>();
        stored.find(in(KEY, keys))
                .projection(include("by", KEY))
                .forEach(it -> it.getArray("entries")
                        .forEach(entry -> authors.put(
                                entry.asDocument().getString("key").getValue(),
                                it.getString("by").getValue())));
        return authors;
    }
}
