package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.access.Caller;

class WorkingCopyTests {

    private static final Caller SOMEBODY = new Caller("somebody", List.of(), List.of());

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica side = sides.start();

    @BeforeEach
    void recordThree() {
        side.put("three", Purse.of("A", 1), Purse.of("B", 2), Purse.of("C", 3));
        side.the(Register.class)
                .change(
                        SOMEBODY,
                        new Request("gone", ""),
                        "purseWithdraw",
                        "A test",
                        _ -> List.of(new Withdrawal(Purse.class, "C", 1, "never there")));
    }

    @Test
    void whatIsThereIsReadOnce() {
        var reads = seen(copy -> {
            copy.find(Purse.class, "A");
            int before = side.readsOf("purses");
            copy.find(Purse.class, "A");
            copy.all(Purse.class, eq("code", "NOBODY"), _ -> true);
            copy.all(Purse.class);
            int between = side.readsOf("purses");
            copy.all(Purse.class);
            copy.find(Purse.class, "B");
            return List.of(between - before, side.readsOf("purses") - between);
        });

        assertThat(reads).containsExactly(2, 0);
    }

    @Test
    void whatIsNotThereIsLookedForOnce() {
        var reads = seen(copy -> {
            copy.find(Purse.class, "NOBODY");
            int before = side.readsOf("purses");
            copy.find(Purse.class, "NOBODY");
            return side.readsOf("purses") - before;
        });

        assertThat(reads).isZero();
    }

    @Test
    void whatTheChangeDecidedIsSeenInItsPlace() {
        var all = after(_ -> List.of(Purse.of("A", 10), Purse.of("D", 20)), copy -> copy.all(Purse.class));

        assertThat(all).extracting(Purse::amount).containsExactly(10, 2, 20);
    }

    @Test
    void theConditionDecidesAlsoOnWhatTheFilterFinds() {
        var poor = after(
                _ -> List.of(Purse.of("A", 10)),
                copy -> copy.all(Purse.class, eq("amount", 1), it -> it.amount() == 1));

        assertThat(poor).isEmpty();
    }

    @Test
    void whatTheChangeWithdrewIsNotReadAgain() {
        var left = after(_ -> List.of(new Withdrawal(Purse.class, "A", 1, "")), copy -> copy.all(Purse.class));

        assertThat(left).extracting(Purse::code).containsExactly("B");
    }

    @Test
    void itIsKnownWhoMadeTheLastEntryOfEachAlsoWhereItWasWithdrawn() {
        var authors = seen(copy -> copy.authors(Purse.class, List.of("A", "C", "NOBODY")));

        assertThat(authors).isEqualTo(Map.of("A", "facts", "C", "somebody"));
    }

    private <T> T seen(Function<WorkingCopy, T> look) {
        return after(_ -> List.of(), look);
    }

    /** Returns the value that a decision reads after another decision of the same change. */
    private <T> T after(Decision first, Function<WorkingCopy, T> look) {
        var seen = new ArrayList<T>();
        side.change(TestReplica.key(), Decision.all(List.of(first, copy -> {
            seen.add(look.apply(copy));
            return List.of();
        })));
        return seen.getLast();
    }
}
