package org.qadam.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes records in which one required component is missing, at any depth. Records that their constructor refuses are left out. */
final class IncompleteDocuments {

    private IncompleteDocuments() {}

    static <T extends Record> Stream<T> of(T record) {
        var components = record.getClass().getRecordComponents();
        return IntStream.range(0, components.length).boxed().flatMap(index -> {
            var value = value(record, components[index]);
            Function<@Nullable Object, Stream<T>> with = it -> with(record, index, it).stream();
            return Stream.concat(
                    isRequired(components[index]) ? with.apply(null) : Stream.empty(),
                    incomplete(value).flatMap(with));
        });
    }

    private static Stream<?> incomplete(@Nullable Object value) {
        return switch (value) {
            case List<?> list ->
                IntStream.range(0, list.size())
                        .boxed()
                        .flatMap(index -> incomplete(list.get(index)).map(it -> replaced(list, index, it)));
            case Record nested -> of(nested);
            case null, default -> Stream.empty();
        };
    }

    private static List<?> replaced(List<?> list, int index, Object element) {
        var copy = new ArrayList<Object>(list);
        copy.set(index, element);
        return copy;
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static <T extends Record> Optional<T> with(T record, int index, @Nullable Object value) {

        var components = record.getClass().getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Stream.of(components).map(it -> value(record, it)).toArray();
        values[index] = value;
        try {
            return Optional.of(
                    (T) record.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings("NullAway")
    private static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
