package org.qadam.access;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What is asked of a type, in the words of GraphQL.
 *
 * @param rows of the table: what has a row of its own is looked at there, and not as a part of something else
 */
record Selection(Collection<Coordinate> rows) {

    /** Every field that has a row, and of what it leads to what tells it from others. */
    String fields(GraphQLObjectType type) {
        return type.getFields().stream()
                .filter(it -> rows.contains(new Coordinate(type.getName(), it.getName())))
                .map(it -> it.getName() + whole(it, itself(Coordinate.target(it))))
                .collect(Collectors.joining(" ", code(type), ""));
    }

    /** Its code where it has one, otherwise all that it says itself. */
    String itself(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLUnionType it ->
                it.getTypes().stream()
                        .map(of -> "... on %s { %s }".formatted(of.getName(), itself((GraphQLNamedType) of)))
                        .collect(Collectors.joining(" "));
            case GraphQLObjectType it when it.getField("code") != null -> "code";
            // Everybody is told who she is herself.
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

    /** On the way further down, the rows of a page are enough. */
    static String further(GraphQLFieldDefinition field, String inner) {
        return Coordinate.isPage(field) ? "{ nodes { %s } }".formatted(inner) : "{ %s }".formatted(inner);
    }

    /** A page is looked at from all sides. */
    static String whole(GraphQLFieldDefinition field, String inner) {
        if (inner.isEmpty()) {
            return "";
        }
        return Coordinate.isPage(field)
                ? "{ totalCount nodes { %s } edges { node { %s } } }".formatted(inner, inner)
                : "{ %s }".formatted(inner);
    }
}
