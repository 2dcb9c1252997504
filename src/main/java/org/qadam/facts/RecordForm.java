package org.qadam.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Figure;
import tools.jackson.databind.JsonNode;

/**
 * Compares a record in a file with the components of its Java record, before the record is read. The messages of the
 * YAML reader would name Java classes, and the reader would take 1 for the second constant of a list.
 */
final class RecordForm {

    private RecordForm() {}

    /** A field in error: its path within the record, and what is wrong. */
    record Problem(String field, String message) {}

    /** Returns the first field with a value of another form, or without a required value; empty if there is none. */
    static Optional<Problem> findProblem(JsonNode record, Class<?> type) {
        return ofRecord("", record, type).findFirst();
    }

    private static Stream<Problem> ofRecord(String path, JsonNode value, Class<?> type) {
        return value.isObject()
                ? Stream.of(type.getRecordComponents()).flatMap(it -> ofComponent(path, value.get(it.getName()), it))
                : problem(path, value, "a record is needed: " + fields(type));
    }

    private static Stream<Problem> ofComponent(String parent, @Nullable JsonNode value, RecordComponent component) {
        var path = parent.isEmpty() ? component.getName() : parent + "." + component.getName();
        if (value == null) {
            return isRequired(component)
                    ? Stream.of(new Problem(path, "the field is missing; give it a value"))
                    : Stream.empty();
        }
        return ofType(path, value, component.getGenericType());
    }

    private static Stream<Problem> ofType(String path, JsonNode value, Type type) {
        return switch (type) {
            case ParameterizedType list -> ofList(path, value, list.getActualTypeArguments()[0]);
            case Class<?> it when it == Figure.class -> ofRecord(path, value, FigureDeserializer.Written.class);
            case Class<?> it when it.isRecord() && !ValueForm.isValue(it) -> ofRecord(path, value, it);
            default -> ValueForm.findProblem(value, (Class<?>) type).map(it -> new Problem(path, it)).stream();
        };
    }

    private static Stream<Problem> ofList(String path, JsonNode value, Type element) {
        return value.isArray()
                ? IntStream.range(0, value.size())
                        .boxed()
                        .flatMap(it -> ofType("%s[%d]".formatted(path, it), value.get(it), element))
                : problem(path, value, "a list is needed: begin each element with a hyphen");
    }

    private static Stream<Problem> problem(String path, JsonNode value, String needed) {
        return Stream.of(new Problem(path, "%s stands where %s".formatted(ValueForm.describe(value), needed)));
    }

    /** Returns how the record is written, for example "{amount: …, currency: …}". */
    private static String fields(Class<?> type) {
        if (type == FigureDeserializer.Written.class) {
            return "write {comparator: …, number: …}, or {absent: …} with the reason";
        }
        var required = names(type, true).map("%s: …"::formatted).collect(Collectors.joining(", ", "{", "}"));
        var optional = names(type, false).collect(Collectors.joining(", "));
        if (required.equals("{}")) {
            return "write one or more of the fields " + optional;
        }
        return "write " + required + (optional.isEmpty() ? "" : "; optional fields: " + optional);
    }

    private static Stream<String> names(Class<?> type, boolean required) {
        return Stream.of(type.getRecordComponents())
                .filter(it -> isRequired(it) == required)
                .map(RecordComponent::getName)
                .filter(it -> !it.equals("version"));
    }

    /** Returns whether the field needs a value. Lists, booleans and the version may be omitted too. */
    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getType() != List.class
                && component.getType() != boolean.class
                && !component.getName().equals("version");
    }
}
