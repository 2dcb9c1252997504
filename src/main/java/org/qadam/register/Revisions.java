package org.qadam.register;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.qadam.mongo.Deadlines;
import org.qadam.mongo.DriverFailures;
import org.qadam.mongo.IndexCreation;
import org.springframework.stereotype.Component;

/**
 * Stores the revisions: all changes in one order, from which the collections can be rebuilt. The insert of a revision
 * is the commit of its change.
 */
@Component
final class Revisions {

    private static final String ENTRY_KEY = "entries.key";

    /** The number of revisions per read; small, because a revision may hold 12 MB. */
    private static final int BATCH = 10;

    private final MongoCollection<Revision> revisions;
    private final MongoCollection<Head> heads;

    Revisions(MongoDatabase database) {
        this.revisions = database.getCollection(Revision.COLLECTION, Revision.class);
        this.heads = revisions.withDocumentClass(Head.class);
    }

    void createIndexes(IndexCreation indexes) {
        var unique = new IndexOptions().unique(true);
        indexes.create(Revision.COLLECTION, Indexes.ascending(ENTRY_KEY), unique);
        indexes.create(Revision.COLLECTION, Indexes.ascending("request"), unique);
        indexes.create(Revision.COLLECTION, Indexes.ascending("at", "_id"));
    }

    /**
     * Inserts a revision with all its entries, within the time limit of one operation. Returns false, and inserts nothing,
     * if another revision has its position or its request.
     */
    boolean insert(Revision revision, Duration timeout) {
        try {
            Deadlines.within(timeout, () -> Deadlines.limited(revisions).insertOne(revision));
            return true;
        } catch (MongoWriteException e) {
            if (!DriverFailures.isDuplicate(e)) {
                throw e;
            }
            if (String.valueOf(e.getMessage()).contains(ENTRY_KEY)) {
                throw new IllegalStateException(
                        "a recorded revision has an entry with the same key: the collections do not match the revisions",
                        e);
            }
            return false;
        }
    }

    /** Returns the revisions after a position, up to the first gap and at most 10. Sends one command. */
    List<Revision> after(long position) {
        var positions =
                LongStream.rangeClosed(position + 1, position + BATCH).boxed().toList();
        var found = new ArrayList<Revision>();
        for (Revision revision : Deadlines.limited(revisions)
                .find(in("_id", positions))
                .sort(ascending("_id"))
                .timeoutMode(TimeoutMode.ITERATION)) {
            if (revision.position() != position + found.size() + 1) {
                break;
            }
            found.add(revision);
        }
        return found;
    }

    /** @param request hash of caller and key */
    Optional<Revision> byRequest(String request) {
        return Optional.ofNullable(
                Deadlines.limited(revisions).find(eq("request", request)).first());
    }

    /** Returns the state after a revision; empty if no revision has the position. */
    Optional<Head> at(long position) {
        return position == 0 ? Optional.of(Head.ORIGIN) : head(eq("_id", position));
    }

    /**
     * Returns the stored ones of two states: after a revision, and after the next one. Sends one command, which reads few
     * fields.
     */
    List<Head> states(long position) {
        var states = Deadlines.limited(heads)
                .find(in("_id", position, position + 1))
                .sort(ascending("_id"))
                .projection(include("hash", "at"))
                .into(new ArrayList<>());
        if (position == 0) {
            states.addFirst(Head.ORIGIN);
        }
        return states;
    }

    /** Returns the state after the last stored revision. */
    Head last() {
        return head(empty()).orElse(Head.ORIGIN);
    }

    private Optional<Head> head(Bson filter) {
        return Optional.ofNullable(Deadlines.limited(heads)
                .find(filter)
                .sort(descending("_id"))
                .projection(include("hash", "at"))
                .first());
    }

    /** Returns the subjects of the callers who recorded revisions, by position. */
    Map<Long, String> subjects(Collection<Long> positions) {
        var subjects = new HashMap<Long, String>();
        Deadlines.limited(revisions.withDocumentClass(BsonDocument.class))
                .find(in("_id", positions))
                .projection(include("by"))
                .forEach(it -> subjects.put(
                        it.getInt64("_id").getValue(), it.getString("by").getValue()));
        return subjects;
    }
}
