package org.qadam.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Excerpt;

/**
 * Reads and writes a scalar as a string. The schema has its description and specification.
 *
 * @param <T> Java type of the scalar
 */
final class TextScalar<T> implements Coercing<T, String> {

    private final String name;
    private final String example;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    private TextScalar(String name, String example, Function<String, T> parse, Function<T, String> print) {
        this.name = name;
        this.example = example;
        this.parse = parse;
        this.print = print;
    }

    /**
     * Creates a scalar.
     *
     * @param example shown in the error for a string that cannot be parsed
     */
    static <T> GraphQLScalarType of(String name, String example, Function<String, T> parse, Function<T, String> print) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextScalar<>(name, example, parse, print))
                .build();
    }

    @Override
    @SuppressWarnings("unchecked")
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return print.apply((T) value);
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        return parse(input, CoercingParseValueException::new);
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return parse(input instanceof StringValue it ? it.getValue() : input, CoercingParseLiteralException::new);
    }

    private T parse(@Nullable Object input, BiFunction<String, @Nullable Throwable, RuntimeException> failure) {
        if (!(input instanceof String text)) {
            throw failure.apply("A %s must be a string. Write it like %s.".formatted(name, example), null);
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw failure.apply(
                    "\"%s\" is not a valid %s. Write it like %s.".formatted(Excerpt.of(text), name, example), e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }
}
