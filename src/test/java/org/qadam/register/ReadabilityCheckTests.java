package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.mongo.CannotStartException;

/** Starts read the documents that no start of the same program has read. */
class ReadabilityCheckTests {

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    @Test
    void readsNoDocumentsAfterAStartThatHasReadThem() {
        recordAPurse();
        replicas.start().stop();

        var next = replicas.start();

        // The start asks each collection whether it is empty.
        assertThat(next.readsOf("purses") - replicas.createIsolated().start().readsOf("purses"))
                .isZero();
    }

    @Test
    void readsDocumentsThatWereRecordedAfterTheLastCheck() {
        var before = replicas.start();
        before.put("B", Purse.of("B", 1));
        before.put("late", Purse.of("D", 1));
        before.stop();
        before.database.getCollection("purses").updateOne(eq("code", "D"), set("amount", "much"));

        assertStartRefused().hasMessageContaining("purses/D/1");
    }

    @Test
    void readsAllDocumentsOfATypeWhoseShapeIsNotKnown() {
        recordAPurse();
        var before = replicas.start();
        before.stop();
        before.database.getCollection("purses").updateOne(eq("code", "B"), set("amount", "much"));
        var shapes = before.database.getCollection("register");
        shapes.deleteOne(regex("_id", "^shape/purses/"));
        shapes.insertOne(new Document("_id", "shape/purses/of-another-program").append("position", 1L));

        assertStartRefused().hasMessageContaining("purses/B/1");
    }

    @Test
    void aStartAfterALargeRevisionReadsNoDocuments() {
        var before = replicas.start();
        var purses = IntStream.range(0, ReadabilityCheck.UNMARKED)
                .mapToObj(it -> Purse.of("P-" + it, it))
                .toArray(Purse[]::new);
        before.put("large", purses);
        var shapes = before.bean(VerifiedShapes.class);

        await().untilAsserted(() ->
                assertThat(shapes.positions()).containsEntry("purses", 1L).containsEntry("fairs", 1L));
    }

    @Test
    void aStartNotesThePositionOfEachShape() {
        recordAPurse();
        var register = replicas.start().database.getCollection("register");

        assertThat(register.find(regex("_id", "^shape/")).into(new ArrayList<>()))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.getString("_id")).matches("shape/(purses|fairs)/[0-9a-f]{64}"))
                .allSatisfy(it -> assertThat(it.getLong("position")).isEqualTo(1));
    }

    private void recordAPurse() {
        var replica = replicas.start();
        replica.put("B", Purse.of("B", 1));
        replica.stop();
    }

    private AbstractThrowableAssert<?, ?> assertStartRefused() {
        return assertThatThrownBy(() -> replicas.start()).rootCause().isInstanceOf(CannotStartException.class);
    }
}
