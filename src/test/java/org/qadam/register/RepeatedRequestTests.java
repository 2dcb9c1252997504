package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.shared.Refusal;

class RepeatedRequestTests {

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica side = sides.start();

    @Test
    void theSameRequestGivesTheSameAnswerAndOneRevision() {
        var first = side.put("k", Purse.of("A", 3));

        var second = side.put("k", Purse.of("A", 3));

        assertThat(second).isEqualTo(first);
        assertThat(side.position()).isEqualTo(1);
    }

    @Test
    void itGivesTheSameAnswerOnAnotherReplicaAndAfterLaterChanges() {
        var first = side.put("k", Purse.of("A", 3));
        side.put("later", Purse.of("A", 4));

        var second = sides.start().put("k", Purse.of("A", 3));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aRepeatIsAnsweredAlsoWhereItsDecisionWouldNowRefuse() {
        side.put("first", Purse.of("A", 1));
        var fill = fill(1);
        var first = side.change("k", fill);

        var second = side.change("k", fill);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aRepeatIsAnsweredAlsoWhereTheRegisterItselfWouldNowRefuse() {
        var first = side.put("k", Purse.of("A", 1));
        side.put("gone", new Withdrawal(Purse.class, "A", 1, "never there"));

        var second = side.put("k", Purse.of("A", 1));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aRepeatAnswersWithAllThatTheFirstDid() {
        side.put("before", Purse.of("A", 1));
        var first = side.put("k", Purse.of("A", 1), Purse.of("B", 1));

        var second = side.put("k", Purse.of("A", 1), Purse.of("B", 1));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theSameKeyWithAnotherInputIsRefused() {
        side.asked("k", "three", "purseFill", Purse.of("A", 3));

        assertThatThrownBy(() -> side.asked("k", "four", "purseFill", Purse.of("A", 4)))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("KEY_REUSED", Refusal::code);
    }

    @Test
    void theSameKeyForAnotherOperationIsRefused() {
        side.asked("k", "A", "purseFill", Purse.of("A", 3));

        assertThatThrownBy(() -> side.asked("k", "A", "purseEmpty", Purse.of("A", 0)))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("KEY_REUSED", Refusal::code);
    }

    private static Decision fill(int version) {
        return copy -> List.of(copy.get(Purse.class, "A", version).plus(1));
    }
}
