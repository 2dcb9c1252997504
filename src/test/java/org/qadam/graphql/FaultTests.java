package org.qadam.graphql;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.ResponseError;

/** Tests faults of the server: the caller receives an error that says so, and the log has the cause. */
@ProgrammeTest
@ExtendWith(OutputCaptureExtension.class)
class FaultTests {

    private static final String PLACE = "KG";

    private final Programme programme;
    private final MongoCollection<Document> places;
    private final GraphQlErrors resolver;
    private Document place = new Document();

    FaultTests(Programme programme, MongoDatabase database, GraphQlErrors resolver) {
        this.programme = programme;
        this.resolver = resolver;
        this.places = database.getCollection("places");
    }

    @BeforeEach
    void removeARequiredField() {
        place = requireNonNull(places.findOneAndUpdate(eq("code", PLACE), unset("successors")));
    }

    @AfterEach
    void restore() {
        places.replaceOne(eq(place.get("_id")), place);
    }

    @Test
    void anUnreadableDocumentIsAnErrorOfTheServer() {
        assertThat(placeError().getExtensions())
                .containsEntry("classification", "INTERNAL_ERROR")
                .containsEntry("code", "DOCUMENT_UNREADABLE");
    }

    @Test
    void anUnreadableDocumentIsLoggedInOneLineWithItsPathAndMethods(CapturedOutput log) {
        placeError();

        assertThat(log.getOut())
                .containsPattern("ERROR.*/place failed")
                .containsPattern("UnreadableDocumentException: places/%s.* cannot be read".formatted(PLACE))
                .contains(" at org.qadam.repository.")
                .doesNotContain("\n\tat ");
    }

    @Test
    void aRefusedDatabaseCommandIsNotAnOutage(CapturedOutput log) {
        var failure = new MongoCommandException(
                BsonDocument.parse("{ok: 0, code: 16020, codeName: 'Location16020', errmsg: 'bad stage'}"),
                new ServerAddress("db"));

        var errors = resolver.resolveException(failure).block();

        assertThat(errors)
                .singleElement()
                .satisfies(it -> assertThat(it.getExtensions())
                        .containsEntry("code", "INTERNAL_ERROR")
                        .containsEntry("retryable", false));
        assertThat(log.getOut()).contains("A subscription failed", "bad stage");
    }

    private ResponseError placeError() {
        return programme
                .as("viewer")
                .document("{ place(code: \"%s\") { code } }".formatted(PLACE))
                .execute()
                .returnResponse()
                .getErrors()
                .getFirst();
    }
}
