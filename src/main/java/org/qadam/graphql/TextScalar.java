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
import java.util.function.Function;

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
        if (input instanceof String text) {
            try {
                return parse.apply(text);
            } catch (RuntimeException e) {
                throw new CoercingParseValueException(invalid(text), e);
            }
        }
        throw new CoercingParseValueException(stringRequired());
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue literal) {
            var text = String.valueOf(literal.getValue());
            try {
                return parse.apply(text);
            } catch (RuntimeException e) {
                throw new CoercingParseLiteralException(invalid(text), e);
            }
        }
        throw new CoercingParseLiteralException(stringRequired());
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private String stringRequired() {
        return "A %s must be a string. Write it like %s.".formatted(name, example);
    }

    private String invalid(String text) {
        return "\"%s\" is not a valid %s. Write it like %s.".formatted(text, name, example);
    }
}
