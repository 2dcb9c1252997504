package org.qadam.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Excerpt;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Refusal;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.validation.BindException;

/** Turns input objects that cannot become values into refusals that name the field. */
final class InputErrors {

    private static final int MAX_REASON = 200;

    private InputErrors() {}

    /** Returns the refusal for a failure that an input caused, otherwise the failure itself. */
    static Throwable refusal(Throwable failure, DataFetchingEnvironment environment) {
        return switch (failure) {
            case BindException it -> invalid(path(it), null);
            case BeanInstantiationException it ->
                invalid(path(environment, it.getBeanClass().getSimpleName()), it.getCause());
            default -> failure;
        };
    }

    /** Spring's binder names the argument itself {@code $}. */
    private static List<String> path(BindException failure) {
        return failure.getFieldErrors().stream()
                .flatMap(it -> Stream.of(it.getField().split("[.\\[\\]]+")))
                .filter(it -> !it.equals("$"))
                .toList();
    }

    /**
     * The exception names the Java type, so the field is the given one whose schema type has this name. The argument of a
     * mutation is always {@code input}, and is no part of a path.
     */
    private static List<String> path(DataFetchingEnvironment environment, String type) {
        return environment.getFieldDefinition().getArguments().stream()
                .flatMap(it -> find(it, environment.getArgument(it.getName()), type).stream())
                .findFirst()
                .map(it -> it.getFirst().equals("input") ? it.subList(1, it.size()) : it)
                .orElse(List.of());
    }

    private static Optional<List<String>> find(
            GraphQLInputValueDefinition input, @Nullable Object value, String javaType) {
        GraphQLInputType type = input.getType();
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object)) {
            return Optional.empty();
        }
        return Stream.of(value)
                .flatMap(it -> it instanceof List<?> list ? list.stream() : Stream.of(it))
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .flatMap(it -> object.getFieldDefinitions().stream()
                        .filter(field -> it.containsKey(field.getName()))
                        .flatMap(field -> find(field, it.get(field.getName()), javaType).stream()))
                .findFirst()
                .or(() -> value != null && object.getName().contains(javaType)
                        ? Optional.of(List.of())
                        : Optional.empty())
                .map(it ->
                        Stream.concat(Stream.of(input.getName()), it.stream()).toList());
    }

    private static Refusal invalid(List<String> path, @Nullable Throwable cause) {
        return new InvalidException(
                "%s is not valid%s."
                        .formatted(path.isEmpty() ? "An input" : Excerpt.of(String.join(".", path)), reason(cause)),
                path.toArray(String[]::new));
    }

    /** The checks of the value types are written for readers. Messages of other exceptions name Java classes. */
    private static String reason(@Nullable Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .filter(it -> it instanceof Refusal || it instanceof IllegalArgumentException)
                .filter(it -> it.getStackTrace().length > 0
                        && it.getStackTrace()[0].getClassName().startsWith("org.qadam."))
                .flatMap(it -> Stream.ofNullable(it.getMessage()))
                .findFirst()
                .map(it -> ": " + Excerpt.of(it, MAX_REASON))
                .orElse("");
    }
}
