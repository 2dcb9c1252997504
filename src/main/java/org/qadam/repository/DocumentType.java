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
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.qadam.mongo.Deadlines;
import org.qadam.shared.Document;

/**
 * A type of documents and its collection, which holds every version with the positions between which it was so. Only the
 * register knows it: whoever reads for a caller has the {@link DocumentRepository}.
 *
 * @param keys that filters ask by
 */
public record DocumentType<T extends Document>(
        String name, Class<T> record, MongoCollection<RawBsonDocument> collection, Codec<T> codec, List<String> keys) {

    /** What was so at a position: on that, everything that reads agrees. */
    public static Bson at(long position) {
        return and(lte("from", position), gt("to", position));
    }

    /** Of a version in its collection. */
    public static String id(String code, int version) {
        return code + "/" + version;
    }

    public static String code(BsonDocument stored) {
        return stored.getString("code").getValue();
    }

    /** As the register itself reads: for no caller. */
    public FindIterable<RawBsonDocument> find(Bson filter) {
        return Deadlines.withChangeDeadline(collection).find(filter).timeoutMode(TimeoutMode.ITERATION);
    }

    /** A document as a revision holds it: without its version. */
    public BsonDocument state(Document document) {
        var state = new BsonDocumentWrapper<>(record.cast(document), codec).clone();
        state.remove("version");
        return state;
    }

    /** The document that has such a state. */
    public T read(BsonDocument state, String code, int version) {
        return read(state.clone()
                .append("_id", new BsonString(id(code, version)))
                .append("version", new BsonInt32(version)));
    }

    public T read(BsonDocument stored) {
        try {
            return codec.decode(stored.asBsonReader(), DecoderContext.builder().build());
        } catch (RuntimeException e) {
            throw new UnreadableDocumentException(name, stored.getString("_id").getValue(), e);
        }
    }
}
