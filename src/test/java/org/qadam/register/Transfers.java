package org.qadam.register;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.qadam.access.View;
import org.qadam.shared.Document;

/**
 * Changes that move amounts between purses and add one to their sum. So a complete read at a position finds one sum, and
 * no other position has the same.
 */
final class Transfers {

    /** The first amount of each purse. */
    static final int AMOUNT = 100;

    private Transfers() {}

    /** Returns purses P0, P1 and so on. */
    static Document[] purses(int number) {
        return IntStream.range(0, number)
                .mapToObj(it -> Purse.of("P" + it, AMOUNT))
                .toArray(Document[]::new);
    }

    /** Returns the sum at a position, where the first revision records the purses and all others are transfers. */
    static int sumAt(long position, int purses) {
        return purses * AMOUNT + (int) position - 1;
    }

    /** Returns a decision that changes four of the purses. */
    static Decision transfer(int purses) {
        return copy -> {
            var codes = ThreadLocalRandom.current()
                    .ints(0, purses)
                    .distinct()
                    .limit(4)
                    .mapToObj(it -> "P" + it)
                    .toList();
            var found = codes.stream()
                    .map(it -> copy.find(Purse.class, it).orElseThrow())
                    .toList();
            return List.of(
                    found.get(0).plus(-2),
                    found.get(1).plus(1),
                    found.get(2).plus(1),
                    found.get(3).plus(1));
        };
    }

    static int sum(TestReplica replica, View view) {
        return replica.purses().findAll(view).stream().mapToInt(Purse::amount).sum();
    }
}
