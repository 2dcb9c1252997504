package org.qadam.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Adds the names of the schema that a caller may have meant to an error for an unknown name. */
@Component
record SchemaHints(GraphQlSource source) {

    private static final Pattern UNKNOWN_FIELD = Pattern.compile("Field '(\\w+)' in type '(\\w+)' is undefined");
    private static final Pattern UNKNOWN_VALUE = Pattern.compile("(?:enum|not a valid) '(\\w+)'");
    private static final int MAX_NAMES = 20;

    String hint(String message) {
        var field = UNKNOWN_FIELD.matcher(message);
        if (field.find()) {
            return message + fields(source.schema(), field.group(2), field.group(1));
        }
        var value = UNKNOWN_VALUE.matcher(message);
        return value.find() ? message + values(source.schema(), value.group(1)) : message;
    }

    private static String fields(GraphQLSchema schema, String type, String asked) {
        if (!(schema.getType(type) instanceof GraphQLFieldsContainer container)) {
            return "";
        }
        var names = container.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
        var similar = names.stream()
                .filter(it -> distance(it, asked) <= Math.max(2, asked.length() / 3))
                .sorted(Comparator.comparingInt(it -> distance(it, asked)))
                .limit(3)
                .toList();
        return similar.isEmpty()
                ? ". Fields of %s: %s.".formatted(type, listed(names))
                : ". Did you mean %s?".formatted(String.join(" or ", similar));
    }

    private static String values(GraphQLSchema schema, String type) {
        return schema.getType(type) instanceof GraphQLEnumType it
                ? ". Values of %s: %s."
                        .formatted(
                                type,
                                listed(it.getValues().stream()
                                        .map(GraphQLEnumValueDefinition::getName)
                                        .toList()))
                : "";
    }

    private static String listed(List<String> names) {
        return names.stream().limit(MAX_NAMES).collect(Collectors.joining(", "))
                + (names.size() > MAX_NAMES ? ", …" : "");
    }

    /** Returns the number of letters to add, remove or replace (Levenshtein distance). */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
