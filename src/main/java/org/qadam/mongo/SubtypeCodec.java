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

/** One case of a sealed family: which it is stands first, beside its components. */
record SubtypeCodec<T>(Codec<T> codec) implements Codec<T> {

    static final String IS = "is";

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        var components = new BsonDocument();
        codec.encode(new BsonDocumentWriter(components), value, context);
        var whole = new BsonDocument(IS, new BsonString(getEncoderClass().getSimpleName()));
        whole.putAll(components);
        new BsonDocumentCodec().encode(writer, whole, context);
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
