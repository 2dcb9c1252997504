package org.qadam.register;

import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.codecs.Codec;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.Codecs;
import org.qadam.mongo.Hashes;

/**
 * One recorded change of one or several documents. It is stored in the order of its components.
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
        @BsonId long position,
        Instant at,
        String by,
        String why,
        String operation,
        String request,
        String input,
        List<Entry> entries,
        String previousHash,
        String hash) {

    public static final String COLLECTION = "revisions";

    private static final Codec<Revision> CODEC = Codecs.registry().get(Revision.class);

    public Revision {
        entries = List.copyOf(entries);
    }

    /**
     * One document's new state, or the reason why it is withdrawn.
     *
     * @param key type, code and version: no document has two entries of one version
     */
    public record Entry(
            String key,
            String type,
            String code,
            int version,
            @Nullable BsonDocument state,
            @Nullable String withdrawn) {

        Entry(String type, String code, int version, @Nullable BsonDocument state, @Nullable String withdrawn) {
            this(key(type, code, version), type, code, version, state, withdrawn);
        }

        static String key(String type, String code, int version) {
            return "%s/%s/%d".formatted(type, code, version);
        }
    }

    /** As it is stored: the position first, the hash last. */
    BsonDocument bson() {
        return new BsonDocumentWrapper<>(this, CODEC);
    }

    /** The same with the hash of what it says. */
    Revision hashed() {
        return new Revision(
                position, at, by, why, operation, request, input, entries, previousHash, Hashes.ofRevision(bson()));
    }
}
