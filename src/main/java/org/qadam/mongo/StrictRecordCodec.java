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

/**
 * Adds checks to the codec of a record: an unreadable document causes an exception that names the record and the
 * reason, such as a missing component.
 */
final class StrictRecordCodec<T> implements Codec<T> {

    private final Codec<T> codec;
    private final List<RecordComponent> required;

    StrictRecordCodec(Codec<T> codec) {
        this.codec = codec;
        this.required = Stream.of(codec.getEncoderClass().getRecordComponents())
                .filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        try {
            return requireComponents(codec.decode(reader, context));
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

    /**
     * Refuses a record in which a component is null that is not nullable. Not every record checks this in its
     * constructor.
     */
    private T requireComponents(T record) throws ReflectiveOperationException {
        for (var component : required) {
            if (!component.getType().isPrimitive() && component.getAccessor().invoke(record) == null) {
                throw new IllegalArgumentException("the component %s is missing".formatted(component.getName()));
            }
        }
        return record;
    }

    private String reason(Exception e) {
        var rule = NestedExceptionUtils.getMostSpecificCause(e);
        return rule instanceof NullPointerException ? missingComponents() : String.valueOf(rule.getMessage());
    }

    /**
     * Describes a {@link NullPointerException} of the constructor. The exception does not say which component is
     * missing, so all lists and primitives are listed.
     */
    private String missingComponents() {
        return required.stream()
                .filter(it -> it.getType().isPrimitive() || it.getType() == List.class)
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", ", "one of these components is missing: ", ""));
    }
}
