package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.mongo.CannotStartException;

/** Starts on an empty, a complete, an incomplete and a damaged database. */
class StartTests {

    private static final int CHANGES = 13;

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    @Test
    void startsOnAnEmptyDatabase() {
        var replica = replicas.start();

        assertThat(replica.position()).isZero();
        assertThat(replica.purses().findAll(replica.view(0))).isEmpty();
    }

    @Test
    void startsAtTheLastPosition() {
        recordHistory();

        var next = replicas.start();

        assertThat(next.position()).isEqualTo(CHANGES);
        assertThat(next.put("another", Purse.of("B", 2)).position()).isEqualTo(CHANGES + 1);
    }

    @Test
    void appliesARevisionThatWasNotApplied() {
        var killed = replicas.start();
        killed.put("A", Purse.of("A", 7));
        killed.stop();
        killed.database.getCollection("purses").drop();
        killed.database.getCollection("register").updateOne(eq("applied"), set("position", 0L));

        var next = replicas.start();

        assertThat(next.purses().get(next.view(1), "A").amount()).isEqualTo(7);
    }

    @Test
    void rebuildsTheCollectionsFromTheRevisions() {
        var before = recordHistory();
        var expected = versions(before);
        before.database.getCollection("purses").drop();
        before.database.getCollection("register").drop();

        var next = replicas.start();

        assertThat(next.position()).isEqualTo(CHANGES);
        assertThat(versions(next)).isEqualTo(expected);
    }

    @Test
    void continuesAnInterruptedRebuild() {
        var before = recordHistory();
        var expected = versions(before);
        before.database.getCollection("register").updateOne(eq("applied"), set("position", 7L));
        before.database.getCollection("purses").deleteMany(new Document("from", new Document("$gt", 7)));

        var next = replicas.start();

        assertThat(versions(next)).isEqualTo(expected);
    }

    @Test
    void refusesDocumentsWithoutAMarker() {
        recordHistory().database.getCollection("register").drop();

        assertStartRefused().hasMessageContainingAll("documents in [purses]", "register");
    }

    @Test
    void refusesDocumentsWithoutRevisions() {
        var before = recordHistory();
        before.database.getCollection("register").drop();
        before.database.getCollection("revisions").drop();

        assertStartRefused().hasMessageContaining("documents in [purses]");
    }

    @Test
    void refusesAMarkerBeyondTheLastRevision() {
        recordHistory().database.getCollection("revisions").deleteMany(new Document("_id", new Document("$gt", 11L)));

        assertStartRefused().hasMessageContainingAll("revision 13", "11");
    }

    @Test
    void namesAMissingRevision() {
        var before = recordHistory();
        before.database.getCollection("purses").drop();
        before.database.getCollection("register").drop();
        before.database.getCollection("revisions").deleteOne(eq(9L));

        assertStartRefused().hasMessageContaining("Revision 9 is missing");
    }

    @Test
    void namesADocumentThatCannotBeRead() {
        recordHistory().database.getCollection("purses").updateMany(eq("to", Long.MAX_VALUE), set("amount", "much"));

        assertStartRefused().hasMessageContaining("purses/B/1");
    }

    /**
     * Records a history in which one purse is changed, one withdrawn and one left unchanged; its replica has stopped.
     */
    private TestReplica recordHistory() {
        var replica = replicas.start();
        replica.put("B", Purse.of("B", 1), Purse.of("C", 1));
        replica.put("C", new Withdrawal(Purse.class, "C", 1, "recorded by mistake"));
        for (int amount = 3; amount <= CHANGES; amount++) {
            replica.put("A" + amount, Purse.of("A", amount));
        }
        replica.stop();
        return replica;
    }

    private AbstractThrowableAssert<?, ?> assertStartRefused() {
        return assertThatThrownBy(() -> replicas.start()).rootCause().isInstanceOf(CannotStartException.class);
    }

    private static List<Document> versions(TestReplica replica) {
        return replica.database
                .getCollection("purses")
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }
}
