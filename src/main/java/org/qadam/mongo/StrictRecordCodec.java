package org.qadam.mongo;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** Says which record cannot be read and why: a component that is absent and must not be, or a rule it breaks. */
final class StrictRecordCodec<T> implements Codec<T> {

    private final Codec<T> codec;
    private final List<RecordComponent> needed;

    StrictRecordCodec(Codec<T> codec) {
        this.codec = codec;
        this.needed = Stream.of(codec.getEncoderClass().getRecordComponents())
                .filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        try {
            return whole(codec.decode(reader, context));
        } catch (UnreadableRecordException e) {
            throw e;
        } catch (RuntimeException | ReflectiveOperationException e) {
            throw new UnreadableRecordException(getEncoderClass(), reason(e), e);
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

    /** Not every record asks for what it needs: a name that is null would travel on as if it had one. */
    private T whole(T found) throws ReflectiveOperationException {
        for (var component : needed) {
            if (component.getAccessor().invoke(found) == null) {
                throw new IllegalArgumentException("it lacks " + component.getName());
            }
        }
        return found;
    }

    private String reason(Exception e) {
        var rule = NestedExceptionUtils.getMostSpecificCause(e);
        return rule instanceof NullPointerException ? lack() : String.valueOf(rule.getMessage());
    }

    /** A list or number that is absent is missed while the record is made, and nobody says which it was. */
    private String lack() {
        return needed.stream()
                .filter(it -> it.getType().isPrimitive() || it.getType() == List.class)
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", ", "it lacks one of ", ""));
    }
}
