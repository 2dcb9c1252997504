package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.local.EmbeddedServer;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ConnectionTests {

    private static final EmbeddedServer SERVER = EmbeddedServer.inMemory();
    private static final String STANDALONE_ALLOWED = "--qadam.mongodb.standalone=allowed";

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void aMissingAddressStopsTheStart(CapturedOutput output) {
        assertThatThrownBy(() -> MongoApplication.start("")).isNotNull();

        assertThat(output).contains("APPLICATION FAILED TO START", "MONGODB_URI is not set", "Set MONGODB_URI to");
    }

    @Test
    void anInvalidAddressIsNotPrinted(CapturedOutput output) {
        assertThatThrownBy(() -> MongoApplication.start("mongodb://eu:se/cret@db1,db2/qadam"))
                .isNotNull();

        assertThat(output).contains("MONGODB_URI cannot be read", "@ as %40").doesNotContain("cret");
    }

    @Test
    void aStandaloneServerIsRefused(CapturedOutput output) {
        assertThatThrownBy(
                        () -> MongoApplication.start(SERVER.address("refused"), "--qadam.mongodb.standalone=refused"))
                .isNotNull();

        assertThat(output).contains("/refused is a standalone server", "Use a replica set of three");
    }

    @Test
    void anUnreachableServerIsNamedWithoutThePassword(CapturedOutput output) {
        assertThatThrownBy(() ->
                        MongoApplication.start("mongodb://eu:se%2Fcret@localhost:1/qadam", "--qadam.mongodb.start=1ms"))
                .isNotNull();

        assertThat(output)
                .contains(
                        "The database of MONGODB_URI, localhost:1/qadam, does not answer: localhost:1 refuses connections.",
                        "correct host and port in MONGODB_URI")
                .doesNotContain("se/cret", "se%2Fcret");
    }

    @Test
    void majorityConcernsOverrideTheAddress(CapturedOutput output) {
        try (var application = MongoApplication.start(
                SERVER.address("majority") + "?w=1&journal=false&readPreference=nearest", STANDALONE_ALLOWED)) {
            assertThat(application.getBean(MongoDatabase.class))
                    .returns(WriteConcern.MAJORITY.withJournal(true), MongoDatabase::getWriteConcern)
                    .returns(ReadConcern.MAJORITY, MongoDatabase::getReadConcern)
                    .returns(ReadPreference.primary(), MongoDatabase::getReadPreference);
        }
        assertThat(output)
                .containsOnlyOnce("Options of MONGODB_URI that have no effect")
                .contains("w (in effect: majority), journal (in effect: true), readPreference (in effect: primary)");
    }

    @Test
    void optionsWithTheValueInEffectAreNotNamed(CapturedOutput output) {
        try (var _ = MongoApplication.start(
                SERVER.address("same") + "?w=majority&journal=true&readPreference=primary&retryWrites=true",
                STANDALONE_ALLOWED)) {
            assertThat(output).doesNotContain("have no effect");
        }
    }

    @Test
    void healthIsUpWhileTheDatabaseAnswers() {
        try (var application = MongoApplication.start(SERVER.address("health"), STANDALONE_ALLOWED)) {
            assertThat(application.getBean(DatabaseHealth.class).health())
                    .returns(Status.UP, it -> it.getStatus())
                    .returns(8, it -> it.getDetails().get("maxWireVersion"));
        }
    }

    @Test
    void aUniqueIndexThatDocumentsViolateStopsTheStart() {
        try (var application = MongoApplication.start(SERVER.address("indexes"), STANDALONE_ALLOWED)) {
            var places = application.getBean(MongoDatabase.class).getCollection("places");
            places.insertOne(new Document("_id", 1).append("code", "KZ"));
            places.insertOne(new Document("_id", 2).append("code", "KZ"));
            var unique = new IndexOptions().unique(true);

            assertThatThrownBy(() -> application
                            .getBean(IndexCreation.class)
                            .create("places", Indexes.ascending("code"), unique))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContainingAll("[code]", "places", "11000");
        }
    }
}
