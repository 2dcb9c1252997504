package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.qadam.local.CommandCounter;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Tests that each list has an index that returns its rows in order, so that the database sorts nothing in memory. The index
 * starts with a field that the filter compares with one value, if any. The sort keys and {@code to} follow.
 */
@ProgrammeTest
record ListIndexTests(Programme programme, CommandCounter commands, MongoDatabase database, GraphQlSource source) {

    @TestFactory
    Stream<DynamicTest> aListHasAnIndexInItsOrder() {
        return lists(source.schema().getQueryType().getFields())
                .map(it -> test(it.getName(), "{ %s { nodes { code } } }".formatted(it.getName())));
    }

    @TestFactory
    Stream<DynamicTest> aFilteredListHasAnIndexInItsOrder() {
        return lists(source.schema().getQueryType().getFields())
                .filter(it -> it.getArgument("filter") != null)
                .flatMap(list -> filters(list)
                        .map(filter -> test(
                                list.getName() + "." + filter.getName(),
                                "{ %s(filter: {%s: %s}) { nodes { code } } }"
                                        .formatted(list.getName(), filter.getName(), value(filter)))));
    }

    @TestFactory
    Stream<DynamicTest> aListOfAParentHasAnIndexInItsOrder() {
        return lists(source.schema().getQueryType().getFields())
                .flatMap(parents -> lists(rowType(parents).getFields())
                        .map(list -> test(
                                parents.getName() + "." + list.getName(),
                                "{ %s(first: 1) { nodes { %s { nodes { code } } } } }"
                                        .formatted(parents.getName(), list.getName()))));
    }

    private DynamicTest test(String name, String query) {
        return DynamicTest.dynamicTest(name, () -> {
            var sent =
                    commands.sentBy(() -> programme.as("editor").document(query).executeAndVerify());
            assertThat(sent)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(indexes(it))
                            .as("index for %s", it.toJson())
                            .anyMatch(index -> index.serves(it)));
        });
    }

    private List<Index> indexes(BsonDocument command) {
        return database.getCollection(command.getString("find").getValue())
                .listIndexes(BsonDocument.class)
                .map(it -> new Index(it.getDocument("key")))
                .into(new ArrayList<>());
    }

    private static Stream<GraphQLFieldDefinition> lists(List<GraphQLFieldDefinition> fields) {
        return fields.stream().filter(it -> type(it).endsWith("Connection"));
    }

    private graphql.schema.GraphQLObjectType rowType(GraphQLFieldDefinition list) {
        return Objects.requireNonNull(
                source.schema().getObjectType(type(list).substring(0, type(list).length() - "Connection".length())));
    }

    private static String type(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        return type.getName();
    }

    private static Stream<GraphQLInputObjectField> filters(GraphQLFieldDefinition list) {
        GraphQLInputObjectType filter =
                GraphQLTypeUtil.unwrapAllAs(list.getArgument("filter").getType());
        return filter.getFields().stream();
    }

    private static String value(GraphQLInputObjectField filter) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(filter.getType());
        return switch (type) {
            case graphql.schema.GraphQLEnumType it -> it.getValues().getFirst().getName();
            default ->
                switch (type.getName()) {
                    case "Boolean" -> "true";
                    case "PeriodCode" -> "\"2014-H1\"";
                    case "Locale" -> "\"en\"";
                    case "Date" -> "\"2014-06-30\"";
                    default -> "\"X-1\"";
                };
        };
    }

    /** An index of a collection. */
    private record Index(BsonDocument keys) {

        boolean serves(BsonDocument command) {
            var compared = Comparisons.in(command.getDocument("filter"));
            var sorted = command.getDocument("sort").keySet();
            var fields = List.copyOf(keys.keySet());
            var prefix = fields.stream().takeWhile(compared::contains).toList();
            return compared.isEmpty() == prefix.isEmpty() && endsWith(fields, List.copyOf(sorted), prefix.size());
        }

        private static boolean endsWith(List<String> fields, List<String> sorted, int from) {
            var rest = Stream.concat(sorted.stream(), Stream.of("to")).toList();
            return fields.subList(from, fields.size()).equals(rest);
        }
    }
}
