package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.qadam.mongo.Deadlines;
import org.qadam.shared.Document;

/**
 * A type of documents and its collection. The collection holds every version with the positions between which it was
 * valid. Only the register uses a document type directly; a caller's reads go through {@link DocumentRepository}.
 *
 * @param name name of the collection
 * @param order default order of lists of this type
 * @param keys fields that filters compare with one value; each has an index with the keys of the order
 */
public record DocumentType<T extends Document>(
        String name,
        Class<T> record,
        MongoCollection<RawBsonDocument> collection,
        Codec<T> codec,
        SortOrder order,
        List<String> keys) {

    /** Returns the filter of the versions that are valid at a position. All reads of documents use this filter. */
    public static Bson validAt(long position) {
        return and(lte("from", position), gt("to", position));
    }

    /** Returns the identifier of a version in its collection: code and version, separated by a slash. */
    public static String id(String code, int version) {
        return code + "/" + version;
    }

    /** Returns the code of a stored document. */
    public static String code(BsonDocument stored) {
        return stored.getString("code").getValue();
    }

    /** Finds stored versions without a scope, with the deadline of a change. For the register only. */
    public FindIterable<RawBsonDocument> find(Bson filter) {
        return Deadlines.withChangeDeadline(collection).find(filter).timeoutMode(TimeoutMode.ITERATION);
    }

    /** Returns the state of a document as a revision stores it: all fields but the version. */
    public BsonDocument state(Document document) {
        var state = new BsonDocumentWrapper<>(record.cast(document), codec).clone();
        state.remove("version");
        return state;
    }

    /** Returns the fields that the collection stores beside the state: the keys that lists are sorted by. */
    public BsonDocument derived(BsonDocument state) {
        return order.isByDay()
                ? new BsonDocument(SortKeys.FIELD, SortKeys.ofDay(state.get(order.field(), BsonNull.VALUE)))
                : new BsonDocument();
    }

    /** Returns the document with a state, a code and a version. */
    public T read(BsonDocument state, String code, int version) {
        return read(state.clone()
                .append("_id", new BsonString(id(code, version)))
                .append("version", new BsonInt32(version)));
    }

    /**
     * Returns a stored version as a document. Decodes a {@link RawBsonDocument} directly from its bytes.
     *
     * @throws UnreadableDocumentException if the record does not accept the stored fields
     */
    public T read(BsonDocument stored) {
        try {
            return stored instanceof RawBsonDocument raw
                    ? raw.decode(codec)
                    : codec.decode(
                            stored.asBsonReader(), DecoderContext.builder().build());
        } catch (RuntimeException e) {
            throw new UnreadableDocumentException(name, stored.getString("_id").getValue(), e);
        }
    }
}
