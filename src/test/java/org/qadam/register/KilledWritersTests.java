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
 * Three hundred writers are killed between the insert of a revision and its application to the collections, while
 * others write. No follower repairs anything.
 */
class KilledWritersTests {

    private static final int WRITERS = 4;
    private static final int KILLED = 75;
    private static final int ALIVE = 25;
    private static final int ALL = WRITERS * (KILLED + ALIVE);

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica one = sides.start();
    private final TestReplica other = sides.start();

    @BeforeEach
    void followNobody() {
        Stream.of(one, other).forEach(it -> it.the(Follower.class).stop());
    }

    @Test
    void eachChangeIsThereOnceAndNothingIsBehindAfterOneLook() throws Exception {
        var acknowledged =
                Parallel.run(writers()).stream().flatMap(List::stream).toList();
        killedAfterInsert(one, plusOne("LAST"));

        other.the(Replica.class).last();

        long last = ALL + 1;
        assertThat(acknowledged).hasSize(WRITERS * ALIVE).doesNotHaveDuplicates();
        assertThat(amounts(other, last)).containsOnly(KILLED, ALIVE, 1).hasSize(2 * WRITERS + 1);
        assertThat(other.the(Revisions.class).last().position()).isEqualTo(last);
        assertThat(other.the(ChainVerification.class).firstBroken(last)).isEmpty();
        assertThat(other.the(Projection.class).applied()).hasValue(last);
        assertThat(StoredVersions.of(other)).isEqualTo(StoredVersions.remade(other, sides.elsewhere()));
    }

    /** Returns the writers, each with a purse of its own: on each replica two that complete and two that are killed. */
    private List<Callable<List<Long>>> writers() {
        return IntStream.range(0, WRITERS)
                .boxed()
                .flatMap(it -> Stream.of(living(side(it), "ALIVE-" + it), dying(side(it), "KILLED-" + it)))
                .toList();
    }

    private static Callable<List<Long>> living(TestReplica side, String code) {
        return () -> IntStream.range(0, ALIVE)
                .mapToObj(_ -> side.change(TestReplica.key(), plusOne(code)).position())
                .toList();
    }

    private static Callable<List<Long>> dying(TestReplica side, String code) {
        return () -> {
            for (int kill = 0; kill < KILLED; kill++) {
                killedAfterInsert(side, plusOne(code));
            }
            return List.of();
        };
    }

    /** Decides and inserts a revision as the register does, and stops before it is applied. */
    private static void killedAfterInsert(TestReplica side, Decision decision) {
        var asked = new ChangeRequest(
                TestReplica.CALLER, new Request(TestReplica.key(), ""), "purseFill", "A test", decision);
        while (true) {
            var head = side.the(Replica.class).last();
            var next = side.the(RevisionBuilder.class).decide(asked, head).next();
            if (next != null && side.the(Revisions.class).insert(next, Duration.ofSeconds(5))) {
                return;
            }
        }
    }

    private static Decision plusOne(String code) {
        return now ->
                List.of(now.find(Purse.class, code).orElse(Purse.of(code, 0)).plus(1));
    }

    private TestReplica side(int writer) {
        return writer % 2 == 0 ? one : other;
    }

    private static List<Integer> amounts(TestReplica side, long position) {
        return side.purses().findAll(side.at(position)).stream()
                .map(Purse::amount)
                .toList();
    }
}
