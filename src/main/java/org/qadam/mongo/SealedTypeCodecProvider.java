package org.qadam.mongo;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Provides codecs for sealed interfaces of records. The stored field "is" selects the subtype. */
final class SealedTypeCodecProvider implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        if (!type.isInterface() || !type.isSealed()) {
            return null;
        }
        Map<String, Codec<? extends T>> subtypes = Stream.of(type.getPermittedSubclasses())
                .collect(Collectors.toMap(Class::getSimpleName, it -> registry.get(it.asSubclass(type))));
        return new SealedTypeCodec<>(type, subtypes);
    }

    private record SealedTypeCodec<T>(Class<T> getEncoderClass, Map<String, Codec<? extends T>> subtypes)
            implements Codec<T> {

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            return codecOf(nameIn(reader)).decode(reader, context);
        }

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            encodeSubtype(codecOf(value.getClass().getSimpleName()), writer, value, context);
        }

        private static <C> void encodeSubtype(Codec<C> codec, BsonWriter writer, Object value, EncoderContext context) {
            codec.encode(writer, codec.getEncoderClass().cast(value), context);
        }

        private static String nameIn(BsonReader reader) {
            var start = reader.getMark();
            reader.readStartDocument();
            var name = reader.readString(SubtypeCodec.TYPE_FIELD);
            start.reset();
            return name;
        }

        private Codec<? extends T> codecOf(String name) {
            var codec = subtypes.get(name);
            if (codec == null) {
                throw new IllegalArgumentException("\"%s\" is not a subtype of %s; subtypes: %s"
                        .formatted(name, getEncoderClass.getSimpleName(), String.join(", ", subtypes.keySet())));
            }
            return codec;
        }
    }
}
