package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.history.Chain;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Refusal;

/** Two replicas write at once, and neither knows of the other. */
class ContentionTests {

    private static final int EACH = 20;

    @RegisterExtension
    private final Sides sides = new Sides();

    private final Side one = sides.start();
    private final Side other = sides.start();

    @Test
    void eachChangeIsRecordedOnceAndNoPositionIsLeftOut() throws Exception {
        var writers =
                Stream.of(one, other, one, other).map(ContentionTests::adding).toList();

        var changes = AtOnce.run(writers).stream().flatMap(List::stream).toList();

        assertThat(changes).extracting(Change::position).containsExactlyInAnyOrderElementsOf(positions(4 * EACH));
        assertThat(one.purses().get(one.at(4 * EACH), "A").amount()).isEqualTo(4 * EACH);
        assertThat(one.the(Chain.class).firstBroken(4 * EACH)).isEmpty();
    }

    @Test
    void aRuleOverTwoDocumentsHoldsWhoeverChangesTheOther() throws Exception {
        for (int round = 1; round <= 15; round++) {
            var closed = onlyWithout("CLOSED-" + round, "APPROVED-" + round);
            var approved = onlyWithout("APPROVED-" + round, "CLOSED-" + round);

            AtOnce.run(List.of(() -> tried(one, closed), () -> tried(other, approved)));
        }

        assertThat(one.purses().all(one.at(one.the(Revisions.class).last().position())))
                .extracting(it -> it.code().replaceFirst(".*-", ""))
                .doesNotHaveDuplicates()
                .hasSize(15);
    }

    private static Callable<List<Change>> adding(Side side) {
        return () -> IntStream.range(0, EACH)
                .mapToObj(_ -> side.change(Side.key(), now -> List.of(purse(now).plus(1))))
                .toList();
    }

    private static Purse purse(Draft now) {
        return now.find(Purse.class, "A").orElse(Purse.of("A", 0));
    }

    private static Decision onlyWithout(String code, String other) {
        return now -> {
            if (now.find(Purse.class, other).isPresent()) {
                throw new InvalidException(other + " is there");
            }
            return List.of(Purse.of(code, 1));
        };
    }

    private static boolean tried(Side side, Decision decision) {
        try {
            side.change(Side.key(), decision);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static List<Long> positions(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
