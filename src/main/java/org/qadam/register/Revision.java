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
 * A recorded change of one or several documents. The fields are stored in the order of the components.
 *
 * @param position number of the revision, from 1 without gaps; identifies a state of the whole register
 * @param at time of recording, in milliseconds; never before that of the previous revision
 * @param by subject of the caller
 * @param why reason of the change
 * @param operation name of the operation that decided the change
 * @param request hash of caller and key; unique, so a request is recorded once
 * @param input hash of operation and input; a repeated request with another input is refused
 * @param previousHash hash of the previous revision; 64 zeros for the first
 * @param hash SHA-256 of the revision's BSON without this field
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

    static final String COLLECTION = "revisions";

    private static final Codec<Revision> CODEC = Codecs.registry().get(Revision.class);

    public Revision {
        entries = List.copyOf(entries);
    }

    /**
     * The new state of one document, or its withdrawal.
     *
     * @param key type, code and version, separated by slashes; unique in the register
     * @param type name of the collection
     * @param state fields of the document without its version; null for a withdrawal
     * @param withdrawn reason of the withdrawal; null for a new state
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

    /** Returns the revision as stored: the position first, the hash last. */
    BsonDocument bson() {
        return new BsonDocumentWrapper<>(this, CODEC);
    }

    /** Returns the revision with the hash of its content. */
    Revision hashed() {
        return new Revision(
                position, at, by, why, operation, request, input, entries, previousHash, Hashes.ofRevision(bson()));
    }
}
