package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qadam.facts.TestDocuments;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Register;
import org.qadam.shared.Document;
import org.springframework.graphql.execution.GraphQlSource;

/** Checks over HTTP that each persona receives for each root field and link what the access table says. */
@ProgrammeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTests {

    private final TestDocuments testDocuments;
    private final AccessClient asking;
    private final GraphQLSchema schema;
    private final List<Document> documents;
    private final OwnerIndex owners;

    AccessTableTests(TestDocuments testDocuments, Register register, Programme programme, GraphQlSource source) {
        this.testDocuments = testDocuments;
        this.asking = new AccessClient(programme);
        this.schema = source.schema();
        this.documents = testDocuments.set("access", "T");
        this.owners = OwnerIndex.in(register);
    }

    @AfterAll
    void withdraw() {
        testDocuments.strike(documents);
    }

    static Stream<Coordinate> rows() {
        return AccessTable.rows().keySet().stream();
    }

    @Test
    void listsEveryRootFieldAndLink() {
        assertThat(AccessTable.rows().keySet()).containsAll(Coordinate.of(schema));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyPersonaReceivesWhatTheTableSays(Coordinate row) {
        var attempt = AccessAttempt.at(
                row, new FieldPaths(schema, documents, AccessTable.rows().keySet()));
        var all = attempt.by(Persona.EDITOR, asking).seen();

        assertThat(all)
                .as("the values that an editor receives; without any the row tests nothing")
                .isNotEmpty();
        assertThat(Stream.of(Persona.values()).map(it -> word(attempt.by(it, asking), it, all)))
                .containsExactlyElementsOf(AccessTable.rows().get(row));
    }

    private String word(AccessAttempt.Outcome outcome, Persona who, List<AccessResult> all) {
        if (outcome.status() != 200) {
            return String.valueOf(outcome.status());
        }
        if (outcome.seen().isEmpty()) {
            return outcome.forbidden() ? "FORBIDDEN" : "none";
        }
        if (outcome.seen().equals(all)) {
            return "all";
        }
        if (outcome.seen().equals(without(owners.unapproved(), all))) {
            return "approved";
        }
        assertThat(outcome.seen()).as("what %s receives", who).isEqualTo(without(owners.hiddenFrom(who), all));
        return "own";
    }

    private static List<AccessResult> without(Set<String> codes, List<AccessResult> all) {
        return all.stream()
                .filter(it -> Collections.disjoint(it.codes(), codes))
                .toList();
    }
}
