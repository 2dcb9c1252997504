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

    private static final int CHANGES_PER_REPLICA = 15;

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica one = replicas.start();
    private final TestReplica other = replicas.start();

    @Test
    void everyReplicaPublishesEachRevisionOnceAndInOrder() {
        for (int change = 0; change < CHANGES_PER_REPLICA; change++) {
            one.put(TestReplica.key(), Purse.of("A", change));
            other.put(TestReplica.key(), Purse.of("B", change));
        }

        var all = LongStream.rangeClosed(1, 2 * CHANGES_PER_REPLICA).boxed().toList();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(List.of(published(one), published(other))).containsOnly(all));
    }

    @Test
    void aRevisionIsPublishedAfterTheCollectionsContainIt() {
        var amounts = new CopyOnWriteArrayList<Integer>();
        other.onRecorded(it -> amounts.add(
                other.purses().get(other.view(it.revision().position()), "A").amount()));

        one.put("one", Purse.of("A", 1));
        one.put("two", Purse.of("A", 2));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(amounts).containsExactly(1, 2));
    }

    @Test
    void aFailingListenerDoesNotStopTheFollower() {
        other.onRecorded(it -> fail(it.revision().position()));

        one.put("one", Purse.of("A", 1));
        one.put("two", Purse.of("A", 2));
        one.put("three", Purse.of("A", 3));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(published(other)).containsExactly(1L, 2L, 3L));
    }

    @Test
    void aListenerThatInterruptsTheThreadDoesNotStopTheFollower() {
        other.onRecorded(_ -> Thread.currentThread().interrupt());

        one.put("one", Purse.of("A", 1));
        await().atMost(Duration.ofSeconds(10)).until(() -> published(other).size() == 1);
        one.put("two", Purse.of("A", 2));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(published(other)).containsExactly(1L, 2L));
    }

    @Test
    void revisionsFromBeforeTheStartAreNotPublished() {
        one.put("before", Purse.of("A", 1));
        var lateReplica = replicas.start();

        one.put("after", Purse.of("A", 2));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(published(lateReplica)).containsExactly(2L));
    }

    @Test
    void anOwnRevisionIsPublishedWithoutWaitingForTheInterval() {
        var patient = replicas.create().withFollowInterval(Duration.ofHours(1)).start();

        patient.put("own", Purse.of("A", 1));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(published(patient)).containsExactly(1L));
    }

    private static void fail(long position) {
        if (position == 1) {
            throw new IllegalStateException("thrown by the test");
        }
        throw new NoClassDefFoundError("thrown by the test");
    }

    private static List<Long> published(TestReplica replica) {
        return replica.published.stream().map(it -> it.revision().position()).toList();
    }
}
