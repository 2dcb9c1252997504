package org.qadam.mongo;

import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Writes a record of a sealed interface. The simple class name is stored in the field "is" before the components. */
record SubtypeCodec<T>(Codec<T> codec) implements Codec<T> {

    static final String TYPE_FIELD = "is";

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        var components = new BsonDocument();
        codec.encode(new BsonDocumentWriter(components), value, context);
        var document =
                new BsonDocument(TYPE_FIELD, new BsonString(getEncoderClass().getSimpleName()));
        document.putAll(components);
        new BsonDocumentCodec().encode(writer, document, context);
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return codec.decode(reader, context);
    }

    @Override
    public Class<T> getEncoderClass() {
        return codec.getEncoderClass();
    }
}
