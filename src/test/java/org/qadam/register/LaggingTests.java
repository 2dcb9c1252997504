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

    private static final long A_WHILE = 400;

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica side = sides.start();
    private final MongoCollection<Document> register = side.database.getCollection("register");
    private final MongoCollection<Document> revisions = side.database.getCollection("revisions");

    @BeforeEach
    void recordOne() {
        side.put("one", Purse.of("A", 1));
    }

    @Test
    void nothingIsDecidedWhileTheMarkerLiesBehind() throws Exception {
        register.updateOne(eq("applied"), Updates.set("position", 0L));
        var change = later(() -> side.put("two", Purse.of("A", 2)));
        Thread.sleep(A_WHILE);
        long meanwhile = revisions.countDocuments();

        register.updateOne(eq("applied"), Updates.set("position", 1L));

        assertThat(change.get().position()).isEqualTo(2);
        assertThat(meanwhile).isEqualTo(1);
    }

    @Test
    void nothingIsRefusedNorFoundToStandWhileTheMarkerLiesBehind() throws Exception {
        register.updateOne(eq("applied"), Updates.set("position", 0L));
        var stale = later(() -> side.change("two", copy -> List.of(copy.get(Purse.class, "A", 9))));
        var standing = later(() -> side.put("three", Purse.of("A", 1)));
        Thread.sleep(A_WHILE);
        boolean meanwhile = stale.isDone() || standing.isDone();

        register.updateOne(eq("applied"), Updates.set("position", 1L));

        assertThat(standing.get().position()).isEqualTo(1);
        assertThat(stale.handle((_, refused) -> refused).get()).hasCauseInstanceOf(StaleVersionException.class);
        assertThat(meanwhile).isFalse();
    }

    @Test
    void nothingIsDecidedWhileTheOwnRevisionCannotBeFound() throws Exception {
        var hidden = revisions.find(eq(1L)).first();
        revisions.deleteOne(eq(1L));
        var change = later(() -> side.put("two", Purse.of("A", 2)));
        Thread.sleep(A_WHILE);
        long meanwhile = revisions.countDocuments();

        revisions.insertOne(hidden);

        assertThat(change.get().position()).isEqualTo(2);
        assertThat(meanwhile).isZero();
    }

    @Test
    void aLostMarkerIsNotMadeAnewByWhatFollows() throws Exception {
        register.drop();
        side.recordOnly(new Purse("A", 2, 2, null));

        Thread.sleep(A_WHILE);

        assertThat(side.position()).isEqualTo(1);
        assertThat(register.countDocuments()).isZero();
    }

    @Test
    void whatIsAcknowledgedIsNotShownBeforeItIsRead() throws Exception {
        var another = sides.idle().database.getCollection("register");
        side.afterUpdate(() -> another.updateOne(eq("applied"), Updates.set("position", 1L)));
        var change = later(() -> side.put("two", Purse.of("A", 2)));
        Thread.sleep(A_WHILE);
        long meanwhile = side.position();

        side.afterUpdate(() -> {});

        assertThat(change.get().position()).isEqualTo(2);
        assertThat(meanwhile).isEqualTo(1);
    }

    private static <T> CompletableFuture<T> later(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, Thread::startVirtualThread);
    }
}
