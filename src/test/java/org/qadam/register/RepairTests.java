package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A writer was killed after it inserted a revision and before it applied the revision to the collections. */
class RepairTests {

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica killed = sides.start();
    private final TestReplica other = sides.start();

    @Test
    void theFollowerOfAnotherReplicaShowsWhatAKilledWriterRecorded() {
        killed.put("first", Purse.of("A", 1));

        killed.recordOnly(new Purse("A", 2, 7, null));

        await().atMost(Duration.ofSeconds(10)).until(() -> other.position() == 2);
        assertThat(other.purses().get(other.at(2), "A").amount()).isEqualTo(7);
        assertThat(other.purses().get(other.at(1), "A").amount()).isEqualTo(1);
    }

    @Test
    void theNextChangeOfAnotherReplicaIsDecidedOnIt() {
        killed.recordOnly(Purse.of("A", 7));

        var change = other.change(
                "k", copy -> java.util.List.of(copy.get(Purse.class, "A", 1).plus(1)));

        assertThat(change.position()).isEqualTo(2);
        assertThat(change.the(Purse.class).amount()).isEqualTo(8);
    }

    @Test
    void whatIsShownLateAndTwiceIsShownTheSame() {
        var first = killed.recordOnly(Purse.of("A", 1));
        other.put("second", Purse.of("A", 2));

        killed.the(Projection.class).apply(java.util.List.of(first));

        assertThat(other.purses().get(other.at(1), "A").amount()).isEqualTo(1);
        assertThat(other.purses().get(other.at(2), "A").amount()).isEqualTo(2);
        assertThat(other.the(Projection.class).applied()).hasValue(2L);
    }
}
