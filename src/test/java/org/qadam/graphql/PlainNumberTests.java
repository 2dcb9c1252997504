package org.qadam.graphql;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.MediaType;

/** Tests that numbers are written without exponents, which not every client can read. */
@ProgrammeTest
class PlainNumberTests {

    private static final FindOneAndUpdateOptions FIRST = new FindOneAndUpdateOptions().sort(ascending("code"));

    private final Programme programme;
    private final MongoCollection<Document> statements;
    private Document stated = new Document();

    PlainNumberTests(Programme programme, MongoDatabase database) {
        this.programme = programme;
        this.statements = database.getCollection("statements");
    }

    @BeforeEach
    void storeANumberWithAnExponent() {
        stated = requireNonNull(statements.findOneAndUpdate(
                eq("figure.is", "Stated"), set("figure.number", Decimal128.parse("9E+1")), FIRST));
    }

    @AfterEach
    void restore() {
        statements.replaceOne(eq(stated.get("_id")), stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {MediaType.APPLICATION_JSON_VALUE, "application/graphql-response+json"})
    void writesNumbersWithoutAnExponent(String mediaType) {
        var query = "{ statements(first: 200, sort: {by: CODE}) { nodes { code figure { number } } } }";
        var expected = "\"code\":\"%s\",\"figure\":{\"number\":90}".formatted(stated.getString("code"));

        programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("editor")))
                .header("Accept", mediaType)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", query))
                .exchange()
                .expectBody(String.class)
                .value(it -> assertThat(it).contains(expected));
    }
}
