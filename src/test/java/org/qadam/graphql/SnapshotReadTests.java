package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qadam.local.CommandCounter;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import org.qadam.repository.DocumentRepositories;

/**
 * Tests that documents are read with read concern snapshot only, by queries, changes and reports. Otherwise a list can
 * miss a row that is changed while the list is read.
 */
@ProgrammeTest
class SnapshotReadTests {

    private static final BsonDocument SNAPSHOT = new BsonDocument("level", new BsonString("snapshot"));

    private final Programme programme;
    private final CommandCounter commands;
    private final DocumentRepositories repositories;
    private final ReportOrders orders;

    SnapshotReadTests(
            Programme programme, CommandCounter commands, DocumentRepositories repositories, ReportOrders orders) {
        this.programme = programme;
        this.commands = commands;
        this.repositories = repositories;
        this.orders = orders;
    }

    static Stream<String> queries() throws IOException {
        return ExampleQueryFilesTests.files()
                .map(it -> String.valueOf(it.getFilename()).replace(".graphql", ""));
    }

    static List<Map<String, String>> reports() {
        return List.of(
                ReportOrders.euCsrm(),
                ReportOrders.steps(),
                Map.of(
                        "kind",
                        "INDICATOR_SHEET",
                        "indicator",
                        "STEPS-IMPLEMENTED",
                        "period",
                        "2019-Q4",
                        "language",
                        "en"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryReadsDocumentsFromASnapshot(String query) {
        assertSnapshots(() -> programme.as("editor").documentName(query).executeAndVerify());
    }

    @Test
    void aLiaisonsScopeIsReadFromASnapshot() {
        assertSnapshots(() -> programme
                .as("eu")
                .document("{ places(first: 1) { totalCount nodes { code } } }")
                .executeAndVerify());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportAndItsOrderReadDocumentsFromASnapshot(Map<String, String> report) {
        assertSnapshots(() -> orders.orderAndAwait("editor", report));
    }

    private void assertSnapshots(Runnable action) {
        var reads = commands.sentByAllDuring(action).stream()
                .filter(it -> readsDocuments(it))
                .toList();
        assertThat(reads)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getFirstKey()).isNotEqualTo("count"))
                .allSatisfy(
                        it -> assertThat(it.get("readConcern")).as(it.toJson()).isEqualTo(SNAPSHOT));
    }

    /** Returns whether a command reads a collection of documents. The reads of more rows keep the snapshot of the first. */
    private boolean readsDocuments(BsonDocument command) {
        return command.get(command.getFirstKey()) instanceof BsonString collection
                && repositories.types().containsKey(collection.getValue());
    }
}
