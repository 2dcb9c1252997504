package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.qadam.local.CommandCounter;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.execution.GraphQlSource;

/** Checks for every link of every list that the number of database reads does not depend on the number of rows. */
@ProgrammeTest
record LinkCostTests(Programme programme, CommandCounter commands, GraphQlSource source) {

    /** One read for the page, and at most three for the linked documents: a page needs two, a union one per type. */
    private static final int MAX_READS = 1 + 3;

    @TestFactory
    Stream<DynamicTest> linksAreReadForAllRowsTogether() {
        var links = Coordinate.of(source.schema());
        return source.schema().getQueryType().getFields().stream()
                .filter(Coordinate::isPage)
                .flatMap(list -> links.stream()
                        .filter(it -> it.type().equals(Coordinate.target(list).getName()))
                        .map(link -> test(list, link)));
    }

    private DynamicTest test(GraphQLFieldDefinition list, Coordinate link) {
        var field = Objects.requireNonNull(source.schema().getObjectType(link.type()))
                .getField(link.field());
        var question = "{ %s(first: 200) { nodes { %s %s } } }"
                .formatted(
                        list.getName(),
                        link.field() + (Coordinate.isPage(field) ? "(first: 5)" : ""),
                        Selection.step(field, new Selection(List.of()).identity(Coordinate.target(field))));
        return DynamicTest.dynamicTest(
                link.toString(),
                () -> assertThat(commands.of(
                                () -> programme.as("editor").document(question).executeAndVerify()))
                        .hasSizeBetween(1, MAX_READS));
    }
}
