package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Refusal;

/** Two replicas write at the same time, each without knowledge of the other. */
class ContentionTests {

    private static final int WRITERS = 8;
    private static final int CHANGES_PER_WRITER = 20;
    private static final int LIMIT = 70;

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica one = replicas.start();
    private final TestReplica other = replicas.start();

    @Test
    void eachChangeIsRecordedOnceAndPositionsHaveNoGaps() throws Exception {
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(it -> incrementing(replica(it)))
                .toList();

        var changes = Parallel.run(writers).stream().flatMap(List::stream).toList();

        int total = WRITERS * CHANGES_PER_WRITER;
        assertThat(changes).extracting(Change::position).containsExactlyInAnyOrderElementsOf(positions(total));
        assertThat(one.purses().get(one.view(total), "A").amount()).isEqualTo(total);
        assertThat(one.bean(ChainVerification.class).firstDefect(total)).isEmpty();
    }

    @Test
    void aLimitOnTheSumOfDocumentsHoldsWhenEachWriterChangesAnotherDocument() throws Exception {
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(it -> filling(replica(it), "P" + it))
                .toList();

        int recorded = Parallel.run(writers).stream().mapToInt(Long::intValue).sum();

        assertThat(recorded).isEqualTo(LIMIT);
        assertThat(sum(one.purses().findAll(one.view(LIMIT)))).isEqualTo(LIMIT);
        assertThat(one.bean(Revisions.class).last().position()).isEqualTo(LIMIT);
    }

    @Test
    void aRuleOverTwoDocumentsHoldsWhenEachWriterChangesOneOfThem() throws Exception {
        for (int round = 1; round <= 15; round++) {
            var closed = recordUnlessPresent("CLOSED-" + round, "APPROVED-" + round);
            var approved = recordUnlessPresent("APPROVED-" + round, "CLOSED-" + round);

            Parallel.run(List.of(() -> isRecorded(one, closed), () -> isRecorded(other, approved)));
        }

        assertThat(one.purses()
                        .findAll(one.view(one.bean(Revisions.class).last().position())))
                .extracting(it -> it.code().replaceFirst(".*-", ""))
                .doesNotHaveDuplicates()
                .hasSize(15);
    }

    private static Callable<List<Change>> incrementing(TestReplica replica) {
        return () -> IntStream.range(0, CHANGES_PER_WRITER)
                .mapToObj(_ -> replica.change(
                        TestReplica.key(), copy -> List.of(purse(copy, "A").plus(1))))
                .toList();
    }

    /** Returns the number of recorded changes. */
    private static Callable<Long> filling(TestReplica replica, String code) {
        return () -> IntStream.range(0, CHANGES_PER_WRITER)
                .filter(_ -> isRecorded(replica, copy -> incrementBelowLimit(copy, code)))
                .count();
    }

    private static List<Purse> incrementBelowLimit(WorkingCopy copy, String code) {
        if (sum(copy.all(Purse.class)) >= LIMIT) {
            throw new InvalidException("the purses together must not exceed the limit");
        }
        return List.of(purse(copy, code).plus(1));
    }

    private static int sum(List<Purse> purses) {
        return purses.stream().mapToInt(Purse::amount).sum();
    }

    private TestReplica replica(int writer) {
        return writer % 2 == 0 ? one : other;
    }

    private static Purse purse(WorkingCopy copy, String code) {
        return copy.find(Purse.class, code).orElse(Purse.of(code, 0));
    }

    private static Decision recordUnlessPresent(String code, String other) {
        return copy -> {
            if (copy.find(Purse.class, other).isPresent()) {
                throw new InvalidException(other + " exists");
            }
            return List.of(Purse.of(code, 1));
        };
    }

    private static boolean isRecorded(TestReplica replica, Decision decision) {
        try {
            replica.change(TestReplica.key(), decision);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    private static List<Long> positions(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
