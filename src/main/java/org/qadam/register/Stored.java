package org.qadam.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of documents as the register itself sees them: all of them, for no caller. */
@Component
final class Stored {

    private final MongoDatabase database;

    Stored(MongoDatabase database) {
        this.database = database;
    }

    /** What was so at a position: on that, everything that reads agrees. */
    static Bson at(long position) {
        return and(lte("from", position), gt("to", position));
    }

    Iterable<BsonDocument> find(DocumentType<?> type, Bson filter, long position) {
        return collection(type).find(and(filter, at(position)));
    }

    /** How the last version of each of these codes stands at a position; a code that never was is not in it. */
    Map<String, Standing> standings(DocumentType<?> type, Collection<String> codes, long position) {
        var standings = new HashMap<String, Standing>();
        find(type, in("code", codes), position).forEach(it -> standings.put(code(it), Standing.of(it, true)));
        Set<String> others = new TreeSet<>(codes);
        others.removeAll(standings.keySet());
        if (!others.isEmpty()) {
            var past = collection(type)
                    .find(and(in("code", others), lte("from", position)))
                    .projection(Projections.include("code", "version", "from", "to"));
            standings.putAll(StreamSupport.stream(past.spliterator(), false)
                    .collect(Collectors.toMap(Stored::code, it -> Standing.of(it, false), Standing::later)));
        }
        return standings;
    }

    private MongoCollection<BsonDocument> collection(DocumentType<?> type) {
        return database.getCollection(type.name(), BsonDocument.class);
    }

    private static String code(BsonDocument stored) {
        return stored.getString("code").getValue();
    }

    /**
     * The last version of a code.
     *
     * @param since position of the revision that made it stand so: opened, or withdrawn
     * @param document null where it is withdrawn
     */
    record Standing(int version, long since, @Nullable BsonDocument document) {

        private static Standing of(BsonDocument stored, boolean open) {
            return new Standing(
                    stored.getInt32("version").getValue(),
                    stored.getInt64(open ? "from" : "to").getValue(),
                    open ? stored : null);
        }

        private static Standing later(Standing one, Standing other) {
            return one.version > other.version ? one : other;
        }

        /** A withdrawal has taken a version of its own. */
        int next() {
            return document == null ? version + 2 : version + 1;
        }
    }
}
