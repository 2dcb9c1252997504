package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.register.Register.ChangeRequest;

/**
 * Writers are killed 160 times between the insert of a revision and its application to the collections, while others
 * write. No follower repairs anything.
 */
class KilledWritersTests {

    private static final int WRITERS = 4;
    private static final int KILLED_CHANGES = 40;
    private static final int COMPLETED_CHANGES = 15;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int TOTAL = WRITERS * (KILLED_CHANGES + COMPLETED_CHANGES);

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica one = replicas.start();
    private final TestReplica other = replicas.start();

    @BeforeEach
    void stopFollowers() {
        Stream.of(one, other).forEach(it -> it.bean(Follower.class).stop());
    }

    @Test
    void catchingUpAppliesEachChangeOnce() throws Exception {
        var acknowledged =
                Parallel.run(writers()).stream().flatMap(List::stream).toList();
        insertAndStop(one, increment("LAST"));

        other.bean(Replica.class).catchUp();

        long last = TOTAL + 1;
        assertThat(acknowledged).hasSize(WRITERS * COMPLETED_CHANGES).doesNotHaveDuplicates();
        assertThat(amounts(other, last))
                .containsOnly(KILLED_CHANGES, COMPLETED_CHANGES, 1)
                .hasSize(2 * WRITERS + 1);
        assertThat(other.bean(Revisions.class).last().position()).isEqualTo(last);
        assertThat(other.bean(ChainVerification.class).firstDefect(last)).isEmpty();
        assertThat(other.bean(Projection.class).applied()).hasValue(last);
        assertThat(StoredVersions.of(other)).isEqualTo(StoredVersions.rebuilt(other, replicas.createIsolated()));
    }

    /** Returns the writers, each with a purse of its own: on each replica two that complete and two that are killed. */
    private List<Callable<List<Long>>> writers() {
        return IntStream.range(0, WRITERS)
                .boxed()
                .flatMap(it -> Stream.of(completing(replica(it), "ALIVE-" + it), stopping(replica(it), "KILLED-" + it)))
                .toList();
    }

    private static Callable<List<Long>> completing(TestReplica replica, String code) {
        return () -> IntStream.range(0, COMPLETED_CHANGES)
                .mapToObj(_ -> Retries.untilConfirmed(replica, TestReplica.key(), increment(code))
                        .position())
                .toList();
    }

    private static Callable<List<Long>> stopping(TestReplica replica, String code) {
        return () -> {
            for (int kill = 0; kill < KILLED_CHANGES; kill++) {
                insertAndStop(replica, increment(code));
            }
            return List.of();
        };
    }

    /** Decides and inserts a revision as the register does, and stops before it is applied. */
    private static void insertAndStop(TestReplica replica, Decision decision) {
        var change = new ChangeRequest(
                TestReplica.CALLER, new Request(TestReplica.key(), ""), "purseFill", "A test", decision);
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end) {
            var head = replica.bean(Replica.class).catchUp();
            var next = replica.bean(RevisionBuilder.class).build(change, head).revision();
            if (next != null && replica.bean(Revisions.class).insert(next, TIMEOUT)) {
                return;
            }
        }
        throw new AssertionError("no revision could be inserted within " + TIMEOUT);
    }

    private static Decision increment(String code) {
        return copy ->
                List.of(copy.find(Purse.class, code).orElse(Purse.of(code, 0)).plus(1));
    }

    private TestReplica replica(int writer) {
        return writer % 2 == 0 ? one : other;
    }

    private static List<Integer> amounts(TestReplica replica, long position) {
        return replica.purses().findAll(replica.view(position)).stream()
                .map(Purse::amount)
                .toList();
    }
}
