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
    private static final int EACH = 20;
    private static final int CEILING = 70;

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica one = sides.start();
    private final TestReplica other = sides.start();

    @Test
    void eachChangeIsRecordedOnceAndNoPositionIsLeftOut() throws Exception {
        var writers =
                IntStream.range(0, WRITERS).mapToObj(it -> adding(side(it))).toList();

        var changes = Parallel.run(writers).stream().flatMap(List::stream).toList();

        int all = WRITERS * EACH;
        assertThat(changes).extracting(Change::position).containsExactlyInAnyOrderElementsOf(positions(all));
        assertThat(one.purses().get(one.at(all), "A").amount()).isEqualTo(all);
        assertThat(one.the(ChainVerification.class).firstBroken(all)).isEmpty();
    }

    @Test
    void aSumOverManyDocumentsIsKeptThoughEachWriterChangesAnother() throws Exception {
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(it -> filling(side(it), "P" + it))
                .toList();

        int recorded = Parallel.run(writers).stream().mapToInt(Long::intValue).sum();

        assertThat(recorded).isEqualTo(CEILING);
        assertThat(sum(one.purses().findAll(one.at(CEILING)))).isEqualTo(CEILING);
        assertThat(one.the(Revisions.class).last().position()).isEqualTo(CEILING);
    }

    @Test
    void aRuleOverTwoDocumentsHoldsWhoeverChangesTheOther() throws Exception {
        for (int round = 1; round <= 15; round++) {
            var closed = onlyWithout("CLOSED-" + round, "APPROVED-" + round);
            var approved = onlyWithout("APPROVED-" + round, "CLOSED-" + round);

            Parallel.run(List.of(() -> tried(one, closed), () -> tried(other, approved)));
        }

        assertThat(one.purses().findAll(one.at(one.the(Revisions.class).last().position())))
                .extracting(it -> it.code().replaceFirst(".*-", ""))
                .doesNotHaveDuplicates()
                .hasSize(15);
    }

    private static Callable<List<Change>> adding(TestReplica side) {
        return () -> IntStream.range(0, EACH)
                .mapToObj(_ -> side.change(
                        TestReplica.key(), copy -> List.of(purse(copy, "A").plus(1))))
                .toList();
    }

    /** Returns the number of recorded changes. */
    private static Callable<Long> filling(TestReplica side, String code) {
        return () -> IntStream.range(0, EACH)
                .filter(_ -> tried(side, copy -> underTheCeiling(copy, code)))
                .count();
    }

    private static List<Purse> underTheCeiling(WorkingCopy copy, String code) {
        if (sum(copy.all(Purse.class)) >= CEILING) {
            throw new InvalidException("the purses together must not exceed the limit");
        }
        return List.of(purse(copy, code).plus(1));
    }

    private static int sum(List<Purse> purses) {
        return purses.stream().mapToInt(Purse::amount).sum();
    }

    private TestReplica side(int writer) {
        return writer % 2 == 0 ? one : other;
    }

    private static Purse purse(WorkingCopy copy, String code) {
        return copy.find(Purse.class, code).orElse(Purse.of(code, 0));
    }

    private static Decision onlyWithout(String code, String other) {
        return copy -> {
            if (copy.find(Purse.class, other).isPresent()) {
                throw new InvalidException(other + " exists");
            }
            return List.of(Purse.of(code, 1));
        };
    }

    private static boolean tried(TestReplica side, Decision decision) {
        try {
            side.change(TestReplica.key(), decision);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static List<Long> positions(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
