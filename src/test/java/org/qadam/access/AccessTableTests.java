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

/** The table "who sees what", over HTTP: for each root field and each link what each persona gets. */
@ProgrammeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTests {

    private final TestDocuments stage;
    private final AccessClient asking;
    private final GraphQLSchema schema;
    private final List<Document> documents;
    private final OwnerIndex belongings;

    AccessTableTests(TestDocuments stage, Register register, Programme programme, GraphQlSource source) {
        this.stage = stage;
        this.asking = new AccessClient(programme);
        this.schema = source.schema();
        this.documents = stage.set("access", "T");
        this.belongings = OwnerIndex.in(register);
    }

    @AfterAll
    void strike() {
        stage.strike(documents);
    }

    static Stream<Coordinate> rows() {
        return AccessTable.rows().keySet().stream();
    }

    @Test
    void forgetsNoRootFieldAndNoLink() {
        assertThat(AccessTable.rows().keySet()).containsAll(Coordinate.of(schema));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void showsToEachWhatTheTableSays(Coordinate row) {
        var attempt = AccessAttempt.at(
                row, new FieldPaths(schema, documents, AccessTable.rows().keySet()));
        var all = attempt.by(Persona.EDITOR, asking).seen();

        assertThat(all)
                .as("what there is to see: without it the row says nothing")
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
        if (outcome.seen().equals(without(belongings.unapproved(), all))) {
            return "approved";
        }
        assertThat(outcome.seen()).as("what is shown to %s", who).isEqualTo(without(belongings.hiddenFrom(who), all));
        return "own";
    }

    private static List<AccessResult> without(Set<String> codes, List<AccessResult> all) {
        return all.stream()
                .filter(it -> Collections.disjoint(it.codes(), codes))
                .toList();
    }
}
