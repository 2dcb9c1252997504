package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    private final TestReplicas sides = new TestReplicas();

    @Test
    void anEmptyDatabaseIsServedEmpty() {
        var side = sides.start();

        assertThat(side.position()).isZero();
        assertThat(side.purses().findAll(side.at(0))).isEmpty();
    }

    @Test
    void theNextStartGoesOnWhereTheLastOneEnded() {
        history();

        var next = sides.start();

        assertThat(next.position()).isEqualTo(CHANGES);
        assertThat(next.put("another", Purse.of("B", 2)).position()).isEqualTo(CHANGES + 1);
    }

    @Test
    void whatNobodyHadShownIsShownAtTheNextStart() {
        var killed = sides.start();
        killed.put("A", Purse.of("A", 7));
        killed.stop();
        killed.database.getCollection("purses").drop();
        killed.database.getCollection("register").updateOne(eq("applied"), set("position", 0L));

        var next = sides.start();

        assertThat(next.purses().get(next.at(1), "A").amount()).isEqualTo(7);
    }

    @Test
    void theCollectionsAreMadeAnewFromTheRevisionsAsTheyWere() {
        var before = history();
        var was = rows(before);
        before.database.getCollection("purses").drop();
        before.database.getCollection("register").drop();

        var next = sides.start();

        assertThat(next.position()).isEqualTo(CHANGES);
        assertThat(rows(next)).isEqualTo(was);
    }

    @Test
    void aRebuildThatWasCutShortIsGoneOnWith() {
        var before = history();
        var was = rows(before);
        before.database.getCollection("register").updateOne(eq("applied"), set("position", 7L));
        before.database.getCollection("purses").deleteMany(new Document("from", new Document("$gt", 7)));

        var next = sides.start();

        assertThat(rows(next)).isEqualTo(was);
    }

    @Test
    void documentsOfWhichNobodySaysHowFarTheyAreWholeAreRefused() {
        history().database.getCollection("register").drop();

        refused().hasMessageContainingAll("documents in [purses]", "register");
    }

    @Test
    void documentsWithoutAnyRevisionAreRefused() {
        var before = history();
        before.database.getCollection("register").drop();
        before.database.getCollection("revisions").drop();

        refused().hasMessageContaining("documents in [purses]");
    }

    @Test
    void collectionsThatShowMoreThanTheRevisionsSayAreRefused() {
        history().database.getCollection("revisions").deleteMany(new Document("_id", new Document("$gt", 11L)));

        refused().hasMessageContainingAll("revision 13", "11");
    }

    @Test
    void aRevisionThatIsMissingIsNamed() {
        var before = history();
        before.database.getCollection("purses").drop();
        before.database.getCollection("register").drop();
        before.database.getCollection("revisions").deleteOne(eq(9L));

        refused().hasMessageContaining("Revision 9 is missing");
    }

    @Test
    void aDocumentThatCannotBeReadIsNamed() {
        history().database.getCollection("purses").updateMany(eq("to", Long.MAX_VALUE), set("amount", "much"));

        refused().hasMessageContaining("purses/B/1");
    }

    /**
     * Records a history in which one purse is changed, one withdrawn and one left unchanged; its replica has stopped.
     */
    private TestReplica history() {
        var side = sides.start();
        side.put("B", Purse.of("B", 1), Purse.of("C", 1));
        side.put("C", new Withdrawal(Purse.class, "C", 1, "never there"));
        for (int amount = 3; amount <= CHANGES; amount++) {
            side.put("A" + amount, Purse.of("A", amount));
        }
        side.stop();
        return side;
    }

    private AbstractThrowableAssert<?, ?> refused() {
        return assertThatThrownBy(() -> sides.start()).rootCause().isInstanceOf(CannotStartException.class);
    }

    private static List<Document> rows(TestReplica side) {
        return side.database
                .getCollection("purses")
                .find()
                .sort(new Document("_id", 1))
                .into(new java.util.ArrayList<>());
    }
}
