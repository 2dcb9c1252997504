package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reads lag behind the position of the replica: on a new primary for a moment, or because the marker is lost. */
class LaggingTests {

    private static final long WAIT_MS = 400;

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();
    private final MongoCollection<Document> markers = replica.database.getCollection("register");
    private final MongoCollection<Document> revisions = replica.database.getCollection("revisions");

    @BeforeEach
    void recordOne() {
        replica.put("one", Purse.of("A", 1));
    }

    @Test
    void noChangeIsRecordedWhileTheMarkerLags() throws Exception {
        markers.updateOne(eq("applied"), Updates.set("position", 0L));
        var change = async(() -> replica.put("two", Purse.of("A", 2)));
        Thread.sleep(WAIT_MS);
        long meanwhile = revisions.countDocuments();

        markers.updateOne(eq("applied"), Updates.set("position", 1L));

        assertThat(change.get().position()).isEqualTo(2);
        assertThat(meanwhile).isEqualTo(1);
    }

    @Test
    void noChangeIsAnsweredWhileTheMarkerLags() throws Exception {
        markers.updateOne(eq("applied"), Updates.set("position", 0L));
        var stale = async(() -> replica.change("two", copy -> List.of(copy.get(Purse.class, "A", 9))));
        var unchanged = async(() -> replica.put("three", Purse.of("A", 1)));
        Thread.sleep(WAIT_MS);
        boolean meanwhile = stale.isDone() || unchanged.isDone();

        markers.updateOne(eq("applied"), Updates.set("position", 1L));

        assertThat(unchanged.get().position()).isEqualTo(1);
        assertThat(stale.handle((_, refused) -> refused).get()).hasCauseInstanceOf(StaleVersionException.class);
        assertThat(meanwhile).isFalse();
    }

    @Test
    void noChangeIsRecordedWhileTheLastRevisionCannotBeRead() throws Exception {
        var removed = revisions.find(eq(1L)).first();
        revisions.deleteOne(eq(1L));
        var change = async(() -> replica.put("two", Purse.of("A", 2)));
        Thread.sleep(WAIT_MS);
        long meanwhile = revisions.countDocuments();

        revisions.insertOne(removed);

        assertThat(change.get().position()).isEqualTo(2);
        assertThat(meanwhile).isZero();
    }

    @Test
    void aLostMarkerIsNotCreatedByTheFollower() throws Exception {
        markers.drop();
        DirectInserts.insert(replica, new Purse("A", 2, 2, null));

        Thread.sleep(WAIT_MS);

        assertThat(replica.position()).isEqualTo(1);
        assertThat(markers.countDocuments()).isZero();
    }

    @Test
    void thePositionMovesByAReadAndNotByAnAcknowledgement() throws Exception {
        var another = replicas.create().database.getCollection("register");
        replica.afterUpdate(() -> another.updateOne(eq("applied"), Updates.set("position", 1L)));
        var change = async(() -> replica.put("two", Purse.of("A", 2)));
        Thread.sleep(WAIT_MS);
        long meanwhile = replica.position();

        replica.afterUpdate(() -> {});

        assertThat(change.get().position()).isEqualTo(2);
        assertThat(meanwhile).isEqualTo(1);
    }

    private static <T> CompletableFuture<T> async(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, Thread::startVirtualThread);
    }
}
