package org.qadam.access;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Builds GraphQL selections for the types of the schema.
 *
 * @param rows fields of the access table, which are tested on their own and left out of other selections
 */
record Selection(Collection<Coordinate> rows) {

    /**
     * Returns a selection of all fields of a type that have a row, each with a selection that identifies its values.
     */
    String fields(GraphQLObjectType type) {
        return type.getFields().stream()
                .filter(it -> rows.contains(new Coordinate(type.getName(), it.getName())))
                .map(it -> it.getName() + complete(it, identity(Coordinate.target(it))))
                .collect(Collectors.joining(" ", code(type), ""));
    }

    /** Returns the selection that identifies a value: its code, or its scalar fields where it has no code. */
    String identity(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLUnionType it ->
                it.getTypes().stream()
                        .map(of -> "... on %s { %s }".formatted(of.getName(), identity((GraphQLNamedType) of)))
                        .collect(Collectors.joining(" "));
            case GraphQLObjectType it when it.getField("code") != null -> "code";
            // Every caller may see their own data, so that the fields need no test.
            case GraphQLObjectType it when it.getName().equals("Caller") -> "__typename";
            case GraphQLObjectType it ->
                it.getFields().stream()
                        .filter(field -> Coordinate.target(field) instanceof GraphQLScalarType)
                        .filter(field -> !rows.contains(new Coordinate(it.getName(), field.getName())))
                        .map(GraphQLFieldDefinition::getName)
                        .collect(Collectors.joining(" ", "__typename ", ""));
            default -> "";
        };
    }

    static String code(GraphQLNamedType type) {
        return type instanceof GraphQLObjectType it && it.getField("code") != null ? "code " : "";
    }

    /** Returns a selection for a step of a path. For a connection it contains only the nodes. */
    static String step(GraphQLFieldDefinition field, String inner) {
        return Coordinate.isPage(field) ? "{ nodes { %s } }".formatted(inner) : "{ %s }".formatted(inner);
    }

    /** Returns a selection for the end of a path. For a connection it contains count, nodes and edges. */
    static String complete(GraphQLFieldDefinition field, String inner) {
        if (inner.isEmpty()) {
            return "";
        }
        return Coordinate.isPage(field)
                ? "{ totalCount nodes { %s } edges { node { %s } } }".formatted(inner, inner)
                : "{ %s }".formatted(inner);
    }
}
