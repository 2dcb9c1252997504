package org.qadam.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.shared.Sha256;

/**
 * Computes a fingerprint of all that decides whether a stored document can be read as a record: the class files of the
 * record and of the records, enums and sealed interfaces of its components. The class files hold the components, their
 * nullness, the constants, the subtypes and the rules of the constructors.
 */
public final class RecordShape {

    /** Part of each fingerprint. Increase the number when a codec reads stored values in another way. */
    private static final int CODECS = 1;

    private RecordShape() {}

    /** Returns the fingerprint as 64 hexadecimal digits: equal for equal class files. */
    public static String fingerprint(Class<?> record) {
        var classes = new TreeSet<Class<?>>(Comparator.comparing(Class::getName));
        collect(record, classes);
        return Sha256.hex(classes.stream()
                .map(it -> it.getName() + " " + hash(it))
                .collect(Collectors.joining("\n", "codecs " + CODECS + "\n", "")));
    }

    private static void collect(Type type, Set<Class<?>> classes) {
        switch (type) {
            case ParameterizedType list ->
                Stream.of(list.getActualTypeArguments()).forEach(it -> collect(it, classes));
            case Class<?> it
            when (it.isRecord() || it.isEnum() || it.isSealed()) && classes.add(it) ->
                parts(it).forEach(part -> collect(part, classes));
            default -> {
                // A value such as a number or a text has no parts.
            }
        }
    }

    private static Stream<Type> parts(Class<?> type) {
        var subtypes = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.<Type>empty();
        var components = type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType)
                : Stream.<Type>empty();
        return Stream.concat(subtypes, components);
    }

    private static String hash(Class<?> type) {
        var file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (var in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("not found");
            }
            return Sha256.hex(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
