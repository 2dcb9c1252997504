package org.qadam.register;

import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One recorded change of one or several documents.
 *
 * @param position its number, from 1 on, without gaps; it names a state of the whole register
 * @param by subject of the caller
 * @param operation the verb that decided it
 * @param request hash of caller and key: the same request is never recorded twice
 * @param input hash of what was asked
 * @param previousHash of the revision before; 64 zeros for the first
 * @param hash SHA-256 of its own BSON without this field
 */
public record Revision(
        long position,
        Instant at,
        String by,
        String why,
        String operation,
        String request,
        String input,
        List<Entry> entries,
        String previousHash,
        String hash) {

    static final String ORIGIN = "0".repeat(64);

    public Revision {
        entries = List.copyOf(entries);
    }

    /** One document's new state, or the reason why it is withdrawn. */
    public record Entry(
            String type,
            String code,
            int version,
            @Nullable BsonDocument state,
            @Nullable String withdrawn) {

        String key() {
            return "%s/%s/%d".formatted(type, code, version);
        }

        private BsonDocument bson() {
            var bson = new BsonDocument("key", new BsonString(key()))
                    .append("type", new BsonString(type))
                    .append("code", new BsonString(code))
                    .append("version", new BsonInt32(version));
            return state == null
                    ? bson.append("withdrawn", new BsonString(String.valueOf(withdrawn)))
                    : bson.append("state", state);
        }

        private static Entry of(BsonDocument bson) {
            return new Entry(
                    bson.getString("type").getValue(),
                    bson.getString("code").getValue(),
                    bson.getInt32("version").getValue(),
                    bson.isDocument("state") ? bson.getDocument("state") : null,
                    bson.isString("withdrawn") ? bson.getString("withdrawn").getValue() : null);
        }
    }

    /** As it is stored: the position first, the hash last. */
    BsonDocument bson() {
        return unhashed().append("hash", new BsonString(hash));
    }

    private BsonDocument unhashed() {
        return new BsonDocument("_id", new BsonInt64(position))
                .append("at", new BsonDateTime(at.toEpochMilli()))
                .append("by", new BsonString(by))
                .append("why", new BsonString(why))
                .append("operation", new BsonString(operation))
                .append("request", new BsonString(request))
                .append("input", new BsonString(input))
                .append(
                        "entries",
                        new BsonArray(entries.stream().map(Entry::bson).toList()))
                .append("previousHash", new BsonString(previousHash));
    }

    /** The same with the hash of what it says. */
    Revision hashed() {
        return new Revision(
                position, at, by, why, operation, request, input, entries, previousHash, Hashes.of(unhashed()));
    }

    static Revision of(BsonDocument bson) {
        return new Revision(
                bson.getInt64("_id").getValue(),
                Instant.ofEpochMilli(bson.getDateTime("at").getValue()),
                bson.getString("by").getValue(),
                bson.getString("why").getValue(),
                bson.getString("operation").getValue(),
                bson.getString("request").getValue(),
                bson.getString("input").getValue(),
                bson.getArray("entries").stream()
                        .map(BsonValue::asDocument)
                        .map(Entry::of)
                        .toList(),
                bson.getString("previousHash").getValue(),
                bson.getString("hash").getValue());
    }
}
