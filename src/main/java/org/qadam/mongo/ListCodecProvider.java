package org.qadam.mongo;

import java.lang.reflect.Type;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.CollectionCodecProvider;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Provides the driver's codec for lists. The decoded lists are unmodifiable, so records need not copy them. */
final class ListCodecProvider implements CodecProvider {

    private final CodecProvider collections = new CollectionCodecProvider();

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable Codec<T> get(Class<T> type, List<Type> elements, CodecRegistry registry) {
        return type == List.class
                ? (Codec<T>) new UnmodifiableListCodec((Codec<List<?>>) collections.get(type, elements, registry))
                : null;
    }

    /** Refuses a list with the element null. */
    private record UnmodifiableListCodec(Codec<List<?>> codec) implements Codec<List<?>> {

        @Override
        public List<?> decode(BsonReader reader, DecoderContext context) {
            var decoded = codec.decode(reader, context);
            if (decoded.contains(null)) {
                throw new IllegalArgumentException("a list must not contain null");
            }
            return List.copyOf(decoded);
        }

        @Override
        public void encode(BsonWriter writer, List<?> value, EncoderContext context) {
            codec.encode(writer, value, context);
        }

        @Override
        public Class<List<?>> getEncoderClass() {
            return codec.getEncoderClass();
        }
    }
}
