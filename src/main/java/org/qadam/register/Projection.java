package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.qadam.mongo.Deadlines;
import org.qadam.mongo.DriverFailures;
import org.qadam.register.Revision.Entry;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentType;
import org.springframework.stereotype.Component;

/**
 * Applies revisions to the collections of documents, which hold every version with the positions between which it is
 * valid. Each revision may be applied late, repeatedly, in any order and by any replica, with the same result.
 */
@Component
final class Projection {

    /** The end of a version that is still valid. */
    static final long OPEN = Long.MAX_VALUE;

    /** The number of writes per command; small, because each command has the time limit of one operation. */
    private static final int BULK = 200;

    private static final Document MARKER = new Document("_id", "applied");

    private final MongoDatabase database;
    private final DocumentRepositories repositories;
    private final MongoCollection<Document> markers;

    Projection(MongoDatabase database, DocumentRepositories repositories) {
        this.database = database;
        this.repositories = repositories;
        this.markers = database.getCollection("register");
    }

    /**
     * Applies consecutive revisions and moves the marker to the last one. The writes of a collection have no order, so
     * all new versions are written first: a later revision may close a version that an earlier one opens. A single
     * revision never closes its own versions and needs one write per collection.
     */
    void apply(List<Revision> revisions) {
        if (revisions.size() == 1) {
            write(revisions, (it, at) -> Stream.concat(open(it, at), close(it, at)));
        } else {
            write(revisions, this::open);
            write(revisions, Projection::close);
        }
        mark(revisions.getLast().position());
    }

    /** Returns the marker: the position up to which the collections are complete. Empty if there is no marker. */
    Optional<Long> applied() {
        return Optional.ofNullable(Deadlines.limited(markers).find(MARKER).first())
                .map(it -> it.getLong("position"));
    }

    /**
     * Moves the marker forwards to a position, never backwards. Of two replicas that create the marker at once, one may
     * get a duplicate-key error, and tries again as after any error.
     */
    void mark(long position) {
        Deadlines.limited(markers)
                .updateOne(MARKER, Updates.max("position", position), new UpdateOptions().upsert(true));
    }

    private void write(
            List<Revision> revisions, BiFunction<Entry, Long, Stream<UpdateOneModel<BsonDocument>>> updates) {
        var byType = new TreeMap<String, List<UpdateOneModel<BsonDocument>>>();
        revisions.forEach(revision -> revision.entries()
                .forEach(entry -> updates.apply(entry, revision.position())
                        .forEach(it -> byType.computeIfAbsent(entry.type(), _ -> new ArrayList<>())
                                .add(it))));
        byType.forEach((type, writes) -> {
            for (int from = 0; from < writes.size(); from += BULK) {
                write(type, writes.subList(from, Math.min(from + BULK, writes.size())));
            }
        });
    }

    private void write(String type, List<UpdateOneModel<BsonDocument>> writes) {
        try {
            Deadlines.limited(database.getCollection(type, BsonDocument.class))
                    .bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!DriverFailures.isDoneByOthers(e)) {
                throw e;
            }
        }
    }

    /** Returns the write of a new version; none for a withdrawal. */
    private Stream<UpdateOneModel<BsonDocument>> open(Entry entry, long position) {
        if (entry.state() == null) {
            return Stream.empty();
        }
        var stored = entry.state().clone();
        stored.putAll(repositories.type(entry.type()).derived(stored));
        stored.put("code", new BsonString(entry.code()));
        stored.put("version", new BsonInt32(entry.version()));
        stored.put("from", new BsonInt64(position));
        stored.put("to", new BsonInt64(OPEN));
        return Stream.of(new UpdateOneModel<>(
                eq("_id", DocumentType.id(entry.code(), entry.version())),
                new BsonDocument("$setOnInsert", stored),
                new UpdateOptions().upsert(true)));
    }

    /** Returns the write that ends the version before; none for a first version. */
    private static Stream<UpdateOneModel<BsonDocument>> close(Entry entry, long position) {
        return entry.version() == 1
                ? Stream.empty()
                : Stream.of(new UpdateOneModel<>(
                        eq("_id", DocumentType.id(entry.code(), entry.version() - 1)), set("to", position)));
    }
}
