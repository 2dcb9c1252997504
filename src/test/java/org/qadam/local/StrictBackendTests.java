package org.qadam.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBackendTests {

    private static final EmbeddedServer SERVER = EmbeddedServer.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.address("guard"));
    private static final MongoDatabase DATABASE = CLIENT.getDatabase("guard");

    @AfterAll
    static void close() {
        CLIENT.close();
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'places', collation: {locale: 'kk'}}",
                "{find: 'places', hint: 'code_1'}",
                "{aggregate: 'places', pipeline: [], cursor: {}, collation: {locale: 'kk'}}",
                "{create: 'places', validator: {code: 'KZ'}}",
                "{update: 'places', updates: [{q: {}, u: {$set: {a: 1}}, collation: {locale: 'kk'}}]}",
                "{delete: 'places', deletes: [{q: {}, limit: 0, hint: 'code_1'}]}",
                "{createIndexes: 'places', indexes: [{key: {a: 1}, name: 'a', partialFilterExpression: {a: 1}}]}",
                "{createIndexes: 'places', indexes: [{key: {a: 1}, name: 'a', expireAfterSeconds: 1}]}"
            })
    void refusesUnsupportedOptions(String command) {
        assertThatThrownBy(() -> DATABASE.runCommand(Document.parse(command)))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        it -> assertThat(it.getErrorCode()).isEqualTo(115));
    }

    @Test
    void allowsDocumentFieldsWithTheNameOfAnOption() {
        DATABASE.getCollection("words").insertOne(new Document("_id", 1).append("hint", "look below"));

        assertThat(DATABASE.getCollection("words").countDocuments(new Document("hint", "look below")))
                .isEqualTo(1);
    }

    @Test
    void aFindWithoutABatchSizeSendsItsRowsInTwoBatches() {
        var numbers = DATABASE.getCollection("numbers");
        numbers.insertMany(
                IntStream.range(0, 200).mapToObj(it -> new Document("_id", it)).toList());

        try (var cursor = numbers.find().cursor()) {
            assertThat(cursor.available()).isEqualTo(101);
            assertThat(cursor).toIterable().hasSize(200);
        }
    }

    @Test
    void helloNamesTheWritablePrimary() {
        assertThat(DATABASE.runCommand(Document.parse("{hello: 1}"))).containsEntry("isWritablePrimary", true);
    }
}
