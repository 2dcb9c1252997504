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

/** What a reader of the schema finds under a name, and what is said of it there. */
record SchemaElement(String name, String description) {

    /** Types, fields, arguments, values, input fields and directives; what GraphQL itself brings is left out. */
    static List<SchemaElement> of(GraphQLSchema schema) {
        return Stream.concat(
                        schema.getAllTypesAsList().stream()
                                .filter(it -> !it.getName().startsWith("__"))
                                .flatMap(SchemaElement::in),
                        schema.getDirectives().stream().flatMap(SchemaElement::in))
                .toList();
    }

    private static Stream<SchemaElement> in(GraphQLNamedType type) {
        var below = switch (type) {
            case GraphQLFieldsContainer it -> it.getFieldDefinitions().stream().flatMap(field -> in(type, field));
            case GraphQLInputObjectType it -> it.getFieldDefinitions().stream().map(field -> element(type, field));
            case GraphQLEnumType it -> it.getValues().stream().map(value -> element(type, value));
            default -> Stream.<SchemaElement>empty();
        };
        return Stream.concat(Stream.of(new SchemaElement(type.getName(), said(type))), below);
    }

    private static Stream<SchemaElement> in(GraphQLNamedType type, GraphQLFieldDefinition field) {
        return Stream.concat(
                Stream.of(element(type, field)),
                field.getArguments().stream().map(it -> element(field, it).in(type.getName())));
    }

    private static Stream<SchemaElement> in(GraphQLDirective directive) {
        return Stream.concat(
                Stream.of(new SchemaElement("@" + directive.getName(), said(directive))),
                directive.getArguments().stream().map(it -> element(directive, it)));
    }

    private static SchemaElement element(GraphQLNamedSchemaElement parent, GraphQLNamedSchemaElement child) {
        return new SchemaElement(parent.getName() + "." + child.getName(), said(child));
    }

    private SchemaElement in(String type) {
        return new SchemaElement(type + "." + name, description);
    }

    private static String said(GraphQLNamedSchemaElement element) {
        return Objects.requireNonNullElse(element.getDescription(), "");
    }
}
