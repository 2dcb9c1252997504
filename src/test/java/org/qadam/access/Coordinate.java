package org.qadam.access;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field of a type, as the table of access names it: "Event.projects". */
record Coordinate(String type, String field) {

    /** What carries rows, not what is shown: the field that answers with it stands in the table. */
    private static final Pattern CARRIER = Pattern.compile("__.*|.*(Connection|Edge|Payload)|PageInfo|.*Problem");

    static Coordinate of(String text) {
        var names = text.split("\\.", 2);
        return new Coordinate(names[0], names[1]);
    }

    /** Root fields, and fields that lead from an object to another: those that the table must not forget. */
    static List<Coordinate> of(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(it -> !CARRIER.matcher(it.getName()).matches())
                .flatMap(Coordinate::of)
                .toList();
    }

    private static Stream<Coordinate> of(GraphQLObjectType type) {
        boolean root = type.getName().matches("Query|Mutation|Subscription");
        return type.getFields().stream()
                .filter(it -> root || target(it) instanceof GraphQLCompositeType)
                .map(it -> new Coordinate(type.getName(), it.getName()));
    }

    /** The type a field leads to, lists and their pages apart. */
    static GraphQLNamedType target(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        return isPage(field) ? target(((GraphQLObjectType) type).getField("nodes")) : type;
    }

    static boolean isPage(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        return type.getName().endsWith("Connection");
    }

    @Override
    public String toString() {
        return type + "." + field;
    }
}
