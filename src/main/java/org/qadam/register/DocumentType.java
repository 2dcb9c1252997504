package org.qadam.register;

import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.qadam.shared.Document;

/**
 * A type of documents and its collection.
 *
 * @param indexes keys that filters ask by
 */
record DocumentType<T extends Document>(String name, Class<T> record, Codec<T> codec, List<List<String>> indexes) {

    /** A document as an entry holds it: without its version. */
    BsonDocument state(Document document) {
        var bson = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(bson),
                record.cast(document),
                EncoderContext.builder().build());
        bson.remove("version");
        return bson;
    }

    T read(BsonDocument state, int version) {
        return read(state.clone().append("version", new BsonInt32(version)));
    }

    T read(BsonDocument stored) {
        try {
            return codec.decode(stored.asBsonReader(), DecoderContext.builder().build());
        } catch (RuntimeException e) {
            throw new UnreadableException(name, String.valueOf(stored.get("_id", stored.get("code"))), e);
        }
    }

    T read(RawBsonDocument stored) {
        try {
            return stored.decode(codec);
        } catch (RuntimeException e) {
            throw new UnreadableException(name, String.valueOf(stored.get("_id")), e);
        }
    }
}
