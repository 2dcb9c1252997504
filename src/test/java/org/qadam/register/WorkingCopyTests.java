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
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @BeforeEach
    void recordThree() {
        replica.put("three", Purse.of("A", 1), Purse.of("B", 2), Purse.of("C", 3));
        replica.bean(Register.class)
                .change(
                        SOMEBODY,
                        new Request("withdraw", ""),
                        "purseWithdraw",
                        "A test",
                        _ -> List.of(new Withdrawal(Purse.class, "C", 1, "recorded by mistake")));
    }

    @Test
    void documentsAreReadOnce() {
        var reads = read(copy -> {
            copy.find(Purse.class, "A");
            int before = replica.readsOf("purses");
            copy.find(Purse.class, "A");
            copy.all(Purse.class, eq("code", "NOBODY"), _ -> true);
            copy.all(Purse.class);
            int between = replica.readsOf("purses");
            copy.all(Purse.class);
            copy.find(Purse.class, "B");
            return List.of(between - before, replica.readsOf("purses") - between);
        });

        assertThat(reads).containsExactly(2, 0);
    }

    @Test
    void missingDocumentsAreReadOnce() {
        var reads = read(copy -> {
            copy.find(Purse.class, "NOBODY");
            int before = replica.readsOf("purses");
            copy.find(Purse.class, "NOBODY");
            return replica.readsOf("purses") - before;
        });

        assertThat(reads).isZero();
    }

    @Test
    void decidedDocumentsReplaceTheRecordedOnes() {
        var all = readAfter(_ -> List.of(Purse.of("A", 10), Purse.of("D", 20)), copy -> copy.all(Purse.class));

        assertThat(all).extracting(Purse::amount).containsExactly(10, 2, 20);
    }

    @Test
    void theConditionAppliesToDecidedDocumentsThatTheFilterMatches() {
        var matching = readAfter(
                _ -> List.of(Purse.of("A", 10)),
                copy -> copy.all(Purse.class, eq("amount", 1), it -> it.amount() == 1));

        assertThat(matching).isEmpty();
    }

    @Test
    void documentsThatTheChangeWithdrewAreLeftOut() {
        var remaining = readAfter(_ -> List.of(new Withdrawal(Purse.class, "A", 1, "")), copy -> copy.all(Purse.class));

        assertThat(remaining).extracting(Purse::code).containsExactly("B");
    }

    @Test
    void authorsAreThoseOfTheLastEntriesIncludingWithdrawals() {
        var authors = read(copy -> copy.authors(Purse.class, List.of("A", "C", "NOBODY")));

        assertThat(authors).isEqualTo(Map.of("A", "facts", "C", "somebody"));
    }

    private <T> T read(Function<WorkingCopy, T> reader) {
        return readAfter(_ -> List.of(), reader);
    }

    /** Returns the value that a decision reads after another decision of the same change. */
    private <T> T readAfter(Decision first, Function<WorkingCopy, T> reader) {
        var results = new ArrayList<T>();
        replica.change(TestReplica.key(), Decision.all(List.of(first, copy -> {
            results.add(reader.apply(copy));
            return List.of();
        })));
        return results.getLast();
    }
}
