package org.qadam;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An element of the schema with its full name and its description. */
record SchemaElement(String name, String description) {

    /**
     * Returns all types, fields, arguments, enum values, input fields and directives, except the introspection types.
     */
    static List<SchemaElement> of(GraphQLSchema schema) {
        return Stream.concat(
                        schema.getAllTypesAsList().stream()
                                .filter(it -> !it.getName().startsWith("__"))
                                .flatMap(SchemaElement::in),
                        schema.getDirectives().stream().flatMap(SchemaElement::in))
                .toList();
    }

    private static Stream<SchemaElement> in(GraphQLNamedType type) {
        var children = switch (type) {
            case GraphQLFieldsContainer it -> it.getFieldDefinitions().stream().flatMap(field -> in(type, field));
            case GraphQLInputObjectType it -> it.getFieldDefinitions().stream().map(field -> element(type, field));
            case GraphQLEnumType it -> it.getValues().stream().map(value -> element(type, value));
            default -> Stream.<SchemaElement>empty();
        };
        return Stream.concat(Stream.of(new SchemaElement(type.getName(), descriptionOf(type))), children);
    }

    private static Stream<SchemaElement> in(GraphQLNamedType type, GraphQLFieldDefinition field) {
        return Stream.concat(
                Stream.of(element(type, field)),
                field.getArguments().stream().map(it -> element(field, it).in(type.getName())));
    }

    private static Stream<SchemaElement> in(GraphQLDirective directive) {
        return Stream.concat(
                Stream.of(new SchemaElement("@" + directive.getName(), descriptionOf(directive))),
                directive.getArguments().stream().map(it -> element(directive, it)));
    }

    private static SchemaElement element(GraphQLNamedSchemaElement parent, GraphQLNamedSchemaElement child) {
        return new SchemaElement(parent.getName() + "." + child.getName(), descriptionOf(child));
    }

    private SchemaElement in(String type) {
        return new SchemaElement(type + "." + name, description);
    }

    private static String descriptionOf(GraphQLNamedSchemaElement element) {
        return Objects.requireNonNullElse(element.getDescription(), "");
    }
}
