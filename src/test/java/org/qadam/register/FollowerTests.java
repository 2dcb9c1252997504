package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every replica publishes the revisions of all replicas. */
class FollowerTests {

    private static final int EACH = 15;

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica one = sides.start();
    private final TestReplica other = sides.start();

    @Test
    void everyReplicaTellsOfEachRevisionOnceAndInOrder() {
        for (int change = 0; change < EACH; change++) {
            one.put(TestReplica.key(), Purse.of("A", change));
            other.put(TestReplica.key(), Purse.of("B", change));
        }

        var all = LongStream.rangeClosed(1, 2 * EACH).boxed().toList();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(List.of(told(one), told(other))).containsOnly(all));
    }

    @Test
    void itTellsOfARevisionAfterTheCollectionsShowIt() {
        var seen = new CopyOnWriteArrayList<Integer>();
        other.onRecorded(it -> seen.add(
                other.purses().get(other.at(it.revision().position()), "A").amount()));

        one.put("one", Purse.of("A", 1));
        one.put("two", Purse.of("A", 2));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(seen).containsExactly(1, 2));
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromBeingTold() {
        other.onRecorded(it -> fail(it.revision().position()));

        one.put("one", Purse.of("A", 1));
        one.put("two", Purse.of("A", 2));
        one.put("three", Purse.of("A", 3));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(told(other)).containsExactly(1L, 2L, 3L));
    }

    @Test
    void aListenerThatLeavesItsThreadInterruptedEndsNothing() {
        other.onRecorded(_ -> Thread.currentThread().interrupt());

        one.put("one", Purse.of("A", 1));
        await().atMost(Duration.ofSeconds(10)).until(() -> told(other).size() == 1);
        one.put("two", Purse.of("A", 2));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(told(other)).containsExactly(1L, 2L));
    }

    @Test
    void whatWasRecordedBeforeItsStartIsNotTold() {
        one.put("before", Purse.of("A", 1));
        var late = sides.start();

        one.put("after", Purse.of("A", 2));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(told(late)).containsExactly(2L));
    }

    private static void fail(long position) {
        if (position == 1) {
            throw new IllegalStateException("a test");
        }
        throw new NoClassDefFoundError("a test");
    }

    private static List<Long> told(TestReplica side) {
        return side.told.stream().map(it -> it.revision().position()).toList();
    }
}
