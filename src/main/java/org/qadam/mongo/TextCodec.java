package org.qadam.mongo;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a value as its standard text, such as a currency (ISO 4217), a language (BCP 47) or an address (RFC 3986). */
record TextCodec<T>(Class<T> getEncoderClass, Function<T, String> write, Function<String, T> read) implements Codec<T> {

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(write.apply(value));
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return read.apply(reader.readString());
    }
}
