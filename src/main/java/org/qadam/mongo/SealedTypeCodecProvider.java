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

/** What can be several things, a sealed interface of records, is read as the case that it says it is. */
final class SealedTypeCodecProvider implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        if (!type.isInterface() || !type.isSealed()) {
            return null;
        }
        Map<String, Codec<? extends T>> cases = Stream.of(type.getPermittedSubclasses())
                .collect(Collectors.toMap(Class::getSimpleName, it -> registry.get(it.asSubclass(type))));
        return new FamilyCodec<>(type, cases);
    }

    private record FamilyCodec<T>(Class<T> getEncoderClass, Map<String, Codec<? extends T>> cases) implements Codec<T> {

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            return found(nameIn(reader)).decode(reader, context);
        }

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            encodeCase(found(value.getClass().getSimpleName()), writer, value, context);
        }

        private static <C> void encodeCase(Codec<C> codec, BsonWriter writer, Object value, EncoderContext context) {
            codec.encode(writer, codec.getEncoderClass().cast(value), context);
        }

        private static String nameIn(BsonReader reader) {
            var start = reader.getMark();
            reader.readStartDocument();
            var name = reader.readString(SubtypeCodec.IS);
            start.reset();
            return name;
        }

        private Codec<? extends T> found(String name) {
            var codec = cases.get(name);
            if (codec == null) {
                throw new IllegalArgumentException("\"%s\" is none of %s: %s"
                        .formatted(name, getEncoderClass.getSimpleName(), String.join(", ", cases.keySet())));
            }
            return codec;
        }
    }
}
