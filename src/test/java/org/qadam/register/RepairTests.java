package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A writer was killed after it inserted a revision and before it applied the revision to the collections. */
class RepairTests {

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica killed = replicas.start();
    private final TestReplica other = replicas.start();

    @Test
    void theFollowerOfAnotherReplicaAppliesTheRevisionOfAKilledWriter() {
        killed.put("first", Purse.of("A", 1));

        DirectInserts.insert(killed, new Purse("A", 2, 7, null));

        await().atMost(Duration.ofSeconds(10)).until(() -> other.position() == 2);
        assertThat(other.purses().get(other.view(2), "A").amount()).isEqualTo(7);
        assertThat(other.purses().get(other.view(1), "A").amount()).isEqualTo(1);
    }

    @Test
    void theNextChangeOfAnotherReplicaIsDecidedOnThatRevision() {
        DirectInserts.insert(killed, Purse.of("A", 7));

        var change =
                other.change("k", copy -> List.of(copy.get(Purse.class, "A", 1).plus(1)));

        assertThat(change.position()).isEqualTo(2);
        assertThat(change.get(Purse.class).amount()).isEqualTo(8);
    }

    @Test
    void applyingARevisionLateAndTwiceHasTheSameResult() {
        var first = DirectInserts.insert(killed, Purse.of("A", 1));
        other.put("second", Purse.of("A", 2));

        killed.bean(Projection.class).apply(List.of(first));

        assertThat(other.purses().get(other.view(1), "A").amount()).isEqualTo(1);
        assertThat(other.purses().get(other.view(2), "A").amount()).isEqualTo(2);
        assertThat(other.bean(Projection.class).applied()).hasValue(2L);
    }
}
