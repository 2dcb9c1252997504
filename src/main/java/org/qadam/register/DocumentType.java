package org.qadam.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.qadam.register.Revision.Entry;
import org.qadam.shared.Document;

/**
 * A type of documents and its collection, which holds every version with the positions between which it was so.
 *
 * @param keys that filters ask by
 */
record DocumentType<T extends Document>(
        String name, Class<T> record, MongoCollection<RawBsonDocument> collection, Codec<T> codec, List<String> keys) {

    /** What was so at a position: on that, everything that reads agrees. */
    static Bson at(long position) {
        return and(lte("from", position), gt("to", position));
    }

    /** As the register itself reads: for no caller. */
    FindIterable<RawBsonDocument> find(Bson filter) {
        return Limits.patient(collection).find(filter).timeoutMode(TimeoutMode.ITERATION);
    }

    boolean isEmpty() {
        return collection.find().first() == null;
    }

    /** A document as an entry holds it: without its version. */
    BsonDocument state(Document document) {
        var state = new BsonDocumentWrapper<>(record.cast(document), codec).clone();
        state.remove("version");
        return state;
    }

    T read(Entry entry) {
        return read(Objects.requireNonNull(entry.state())
                .clone()
                .append("_id", new BsonString(entry.id()))
                .append("version", new BsonInt32(entry.version())));
    }

    T read(BsonDocument stored) {
        try {
            return codec.decode(stored.asBsonReader(), DecoderContext.builder().build());
        } catch (RuntimeException e) {
            throw new UnreadableException(name, stored.getString("_id").getValue(), e);
        }
    }
}
