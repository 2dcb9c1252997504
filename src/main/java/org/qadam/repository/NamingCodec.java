package org.qadam.repository;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Decodes stored versions, whose first field is the identifier. An exception names the version that cannot be read.
 *
 * @param collection name of the collection
 */
record NamingCodec<T>(String collection, Codec<T> codec) implements Codec<T> {

    /** @throws UnreadableDocumentException if the record does not accept the stored fields */
    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        var start = reader.getMark();
        try {
            return codec.decode(reader, context);
        } catch (RuntimeException e) {
            start.reset();
            reader.readStartDocument();
            throw new UnreadableDocumentException(collection, reader.readString("_id"), e);
        }
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        codec.encode(writer, value, context);
    }

    @Override
    public Class<T> getEncoderClass() {
        return codec.getEncoderClass();
    }
}
