package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.qadam.mongo.Deadlines;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.RecordShape;
import org.springframework.stereotype.Component;

/**
 * Stores for each document type up to which position all documents were read without an error, by the shape of its record.
 * A start reads only later documents, or all documents of a type whose shape has changed. Each program has entries of its
 * own, so an older replica and a newer one do not disturb each other.
 */
@Component
final class VerifiedShapes {

    private final MongoCollection<Document> shapes;
    private final DocumentRepositories repositories;
    private final Map<String, String> ids = new LinkedHashMap<>();

    VerifiedShapes(MongoDatabase database, DocumentRepositories repositories) {
        this.shapes = database.getCollection("register");
        this.repositories = repositories;
    }

    /** Returns the positions by the names of the types; 0 for a shape that was not verified before. */
    Map<String, Long> positions() {
        var ids = ids();
        var stored = new HashMap<String, Long>();
        Deadlines.limited(shapes)
                .find(in("_id", ids.values()))
                .forEach(it -> stored.put(it.getString("_id"), it.getLong("position")));
        var positions = new HashMap<String, Long>();
        ids.forEach((type, id) -> positions.put(type, stored.getOrDefault(id, 0L)));
        return positions;
    }

    /** Notes that the documents of all types were read up to a position. The entries move forwards only. */
    void mark(long position) {
        var writes = ids().values().stream()
                .map(it -> new UpdateOneModel<Document>(
                        eq(it), Updates.max("position", position), new UpdateOptions().upsert(true)))
                .toList();
        if (!writes.isEmpty()) {
            Deadlines.limited(shapes).bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    /** Returns the identifiers of the entries by the names of the types. All types are known when the register starts. */
    private synchronized Map<String, String> ids() {
        if (ids.isEmpty()) {
            repositories
                    .types()
                    .forEach((name, record) ->
                            ids.put(name, "shape/%s/%s".formatted(name, RecordShape.fingerprint(record))));
        }
        return ids;
    }
}
