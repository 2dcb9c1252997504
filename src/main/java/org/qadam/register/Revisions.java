package org.qadam.register;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
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
import org.qadam.mongo.DriverFailures;
import org.qadam.mongo.IndexCreation;
import org.springframework.stereotype.Component;

/** The truth: what was changed, in one order. Its insert is the commit of a change. */
@Component
final class Revisions {

    private static final String KEY = "entries.key";

    /** How many are read at once: few, since each may hold 12 MB. */
    private static final int BATCH = 10;

    private final MongoCollection<Revision> revisions;
    private final MongoCollection<Head> heads;

    Revisions(MongoDatabase database) {
        this.revisions = Deadlines.withChangeDeadline(database.getCollection(Revision.COLLECTION, Revision.class));
        this.heads = revisions.withDocumentClass(Head.class);
    }

    void index(IndexCreation indexes) {
        var unique = new IndexOptions().unique(true);
        indexes.create(Revision.COLLECTION, Indexes.ascending(KEY), unique);
        indexes.create(Revision.COLLECTION, Indexes.ascending("request"), unique);
        indexes.create(Revision.COLLECTION, Indexes.ascending("at", "_id"));
    }

    /** All entries of it or none; false where another has that position, or its request is recorded already. */
    boolean insert(Revision revision, Duration within) {
        try {
            revisions
                    .withTimeout(Math.max(1, within.toMillis()), TimeUnit.MILLISECONDS)
                    .insertOne(revision);
            return true;
        } catch (MongoWriteException e) {
            if (!DriverFailures.isDuplicate(e)) {
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
                LongStream.rangeClosed(position + 1, position + BATCH).boxed().toList();
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

    /** Who made each of these entries of one type, by the codes of their documents. */
    Map<String, String> authors(Collection<String> keys) {
        var authors = new HashMap<String, String>();
        var these = match(in(KEY, keys));
        var each = List.of(these, unwind("$entries"), these, project(include("by", "entries.code")));
        revisions
                .aggregate(each, BsonDocument.class)
                .forEach(it -> authors.put(
                        it.getDocument("entries").getString("code").getValue(),
                        it.getString("by").getValue()));
        return authors;
    }
}
