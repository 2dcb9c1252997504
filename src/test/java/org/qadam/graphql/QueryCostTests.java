package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qadam.access.DirectQueries;
import org.qadam.facts.TestDocuments;
import org.qadam.local.CommandCounter;
import org.qadam.local.ProgrammeTest;
import org.qadam.shared.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Compares the cost of each example query, and of a list of 50 projects with five indicators each, with the committed cost. */
@ProgrammeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCostTests {

    private static final int PROJECTS = 50;

    private final TestDocuments testDocuments;
    private final DirectQueries queries;
    private final CommandCounter commands;
    private final List<Document> documents;

    QueryCostTests(TestDocuments testDocuments, DirectQueries queries, CommandCounter commands) {
        this.testDocuments = testDocuments;
        this.queries = queries;
        this.commands = commands;
        this.documents = IntStream.range(0, PROJECTS)
                .mapToObj(it -> testDocuments.set("cost", "COST" + it))
                .flatMap(List::stream)
                .toList();
    }

    @AfterAll
    void withdraw() {
        testDocuments.strike(documents);
    }

    static Stream<Resource> files() throws IOException {
        return Stream.concat(
                ExampleQueryFilesTests.files(), Stream.of(new ClassPathResource("cost/ProjectList.graphql")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aQueryCostsWhatIsCommitted(Resource file) throws IOException {
        var query = name(file);
        var text = file.getContentAsString(StandardCharsets.UTF_8);
        var cost = QueryCost.measure(query, commands, () -> queries.execute(text));
        var committed = Objects.requireNonNull(QueryCost.committed().get(query), "no cost of " + query);

        assertThat(cost)
                .as(
                        "the cost of %s. If the change is intended, replace its line in %s by%n%s%n",
                        query, QueryCost.FILE, cost)
                .matches(it -> it.isNear(committed), "costs " + committed);
    }

    @Test
    void aReadOfManyLinksIsOneCommand() {
        var query = "{ statements(first: 200) { nodes { indicator { code } } } }";

        assertThat(commands.of(() -> queries.execute(query))).containsExactly("find statements", "find indicators");
    }

    @Test
    void everyCommittedCostHasItsQuery() throws IOException {
        assertThat(QueryCost.committed().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        files().map(QueryCostTests::name).toList());
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename()).replace(".graphql", "");
    }
}
