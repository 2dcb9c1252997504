package org.qadam.register;

import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.register.Register.ChangeRequest;
import org.qadam.shared.Refusal;

/** Accepted requests that changed nothing are repeated with the same or another input. */
class UnchangedRequestTests {

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();
    private final MongoCollection<Document> requests = replica.database.getCollection("requests");

    @BeforeEach
    void recordOne() {
        replica.put("one", Purse.of("A", 1), Purse.of("B", 1));
    }

    @Test
    void aRepeatReturnsTheSameAnswerAfterLaterChanges() {
        var first = replica.put("k", Purse.of("B", 1), Purse.of("A", 1));
        replica.put("two", Purse.of("A", 2));
        replica.put("three", new Withdrawal(Purse.class, "B", 1, "recorded by mistake"));

        var second = replica.put("k", Purse.of("B", 1), Purse.of("A", 1));

        assertThat(second).isEqualTo(first);
        assertThat(replica.position()).isEqualTo(3);
    }

    @Test
    void aRepeatOnAnotherReplicaReturnsTheSameAnswer() {
        var first = replica.put("k", Purse.of("A", 1));
        replica.put("two", Purse.of("A", 2));

        assertThat(replicas.start().put("k", Purse.of("A", 1))).isEqualTo(first);
    }

    @Test
    void theSameKeyWithAnotherInputIsRefused() {
        replica.put("k", "one", "purseFill", Purse.of("A", 1));

        assertThatThrownBy(() -> replica.put("k", "two", "purseFill", Purse.of("A", 2)))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("KEY_REUSED", Refusal::code);
        assertThat(replica.position()).isEqualTo(1);
    }

    @Test
    void ofTwoStoredAnswersTheFirstCounts() {
        var change =
                new ChangeRequest(TestReplica.CALLER, new Request("k", "k"), "purseFill", "A test", _ -> List.of());
        var store = replica.bean(UnchangedRequests.class);
        store.store(change, new Change(1, List.of(new Purse("A", 1, 1, null))));

        var second = store.store(change, new Change(2, List.of()));

        assertThat(second).isEqualTo(new Change(1, List.of(new Purse("A", 1, 1, null))));
    }

    @Test
    void refusalsAndRecordedChangesAreNotStored() {
        assertThatThrownBy(() -> replica.change("stale", copy -> List.of(copy.get(Purse.class, "A", 9))))
                .isInstanceOf(StaleVersionException.class);
        replica.put("two", Purse.of("A", 2));

        assertThat(requests.countDocuments()).isZero();
    }

    @Test
    void onlyRequestsOlderThanThirtyDaysAreDeleted() {
        replica.put("old", Purse.of("A", 1));
        var retention = UnchangedRequests.RETENTION;
        requests.updateMany(Filters.empty(), set("at", Instant.now().minus(retention.plus(Duration.ofHours(1)))));
        replica.put("recent", Purse.of("A", 1));
        requests.updateOne(
                Filters.gt("at", Instant.now().minus(Duration.ofHours(1))),
                set("at", Instant.now().minus(retention.minus(Duration.ofHours(1)))));

        replica.bean(UnchangedRequests.class).deleteOld();

        assertThat(requests.countDocuments()).isEqualTo(1);
        replica.put("recent", Purse.of("A", 1));
        assertThat(requests.countDocuments()).isEqualTo(1);
    }
}
