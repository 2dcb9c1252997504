package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

class SchemaShapeTests {

    private static final String CONNECTION = "Connection";

    private final GraphQLSchema schema =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(SourceFile.below("graphql", ".*\\.graphqls").stream()
                    .map(it -> new SchemaParser().parse(it.text()))
                    .reduce(new TypeDefinitionRegistry(), TypeDefinitionRegistry::merge));

    @Test
    void everyElementIsDescribed() {
        var elements = SchemaElement.of(schema);
        System.out.printf("%d elements of the schema are described.%n", elements.size());

        assertThat(elements)
                .isNotEmpty()
                .filteredOn(it -> it.description().isBlank())
                .isEmpty();
    }

    @Test
    void listsAndTheirItemsAreNonNull() {
        assertThat(fields())
                .filteredOn(it -> it.type().contains("[") && !it.isForbiddenToSome())
                .isNotEmpty()
                .filteredOn(it -> !it.type().matches("\\[\\w+!]!"))
                .isEmpty();
    }

    /** An empty list would mean that no items exist. */
    @Test
    void fieldsForbiddenToSomeCallersAreNullable() {
        assertThat(fields())
                .filteredOn(Field::isForbiddenToSome)
                .isNotEmpty()
                .filteredOn(it -> it.type().endsWith("!"))
                .isEmpty();
    }

    /**
     * The cost of a query is computed from this size before it runs. For a connection the page size is used instead.
     */
    @Test
    void everyListOfObjectsDeclaresItsUsualSize() {
        assertThat(fields())
                .filteredOn(it -> it.type().contains("[")
                        && !it.isLeaf()
                        && !it.of().getName().endsWith(CONNECTION))
                .isNotEmpty()
                .filteredOn(it -> !it.field().hasAppliedDirective("listSize"))
                .isEmpty();
    }

    @Test
    void everyConnectionHasTheStandardShape() {
        assertThat(rowsOfConnections())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(shape(row + CONNECTION))
                        .containsOnly(
                                entry("nodes", "[%s!]!".formatted(row)),
                                entry("edges", "[%sEdge!]!".formatted(row)),
                                entry("pageInfo", "PageInfo!"),
                                entry("totalCount", "Int!")))
                .allSatisfy(row -> assertThat(shape(row + "Edge"))
                        .containsOnly(entry("node", row + "!"), entry("cursor", "String!")));
    }

    @Test
    void everyConnectionTakesFirstAndAfter() {
        assertThat(fields())
                .filteredOn(it -> it.type().contains(CONNECTION))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.arguments()).contains(entry("first", "Int"), entry("after", "String")));
    }

    @Test
    void everyMutationTakesOneInputAndReturnsProblems() {
        assertThat(fields())
                .filteredOn(it -> it.of().getName().equals("Mutation"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.arguments())
                        .containsOnly(
                                entry("input", StringUtils.capitalize(it.field().getName()) + "Input!")))
                .allSatisfy(
                        it -> assertThat(shape(it.type().replace("!", ""))).contains(entry("problems", "[Problem!]!")));
    }

    private List<String> rowsOfConnections() {
        return schema.getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName)
                .filter(it -> it.endsWith(CONNECTION))
                .map(it -> it.replace(CONNECTION, ""))
                .toList();
    }

    private Map<String, String> shape(String type) {
        return fields().filter(it -> it.of().getName().equals(type))
                .collect(Collectors.toMap(it -> it.field().getName(), Field::type));
    }

    private Stream<Field> fields() {
        return schema.getAllTypesAsList().stream()
                .filter(it -> it instanceof GraphQLObjectType && !it.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream().map(it -> new Field(type, it)));
    }

    private record Field(GraphQLObjectType of, GraphQLFieldDefinition field) {

        String type() {
            return GraphQLTypeUtil.simplePrint(field.getType());
        }

        boolean isLeaf() {
            return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAllAs(field.getType()));
        }

        boolean isForbiddenToSome() {
            return String.valueOf(field.getDescription()).contains("FORBIDDEN");
        }

        Map<String, String> arguments() {
            return field.getArguments().stream()
                    .collect(Collectors.toMap(
                            GraphQLArgument::getName, it -> GraphQLTypeUtil.simplePrint(it.getType())));
        }

        @Override
        public String toString() {
            return "%s.%s: %s".formatted(of.getName(), field.getName(), type());
        }
    }
}
