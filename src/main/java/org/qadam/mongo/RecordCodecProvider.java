package org.qadam.mongo;

import com.mongodb.Jep395RecordCodecProvider;
import java.util.stream.Stream;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Provides the driver's codec for records, extended with checks for missing components. Records of a sealed interface
 * also store which subtype they are.
 */
final class RecordCodecProvider implements CodecProvider {

    private final CodecProvider records = new Jep395RecordCodecProvider();

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        if (!type.isRecord()) {
            return null;
        }
        var strict = new StrictRecordCodec<>(records.get(type, registry));
        return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed) ? new SubtypeCodec<>(strict) : strict;
    }
}
