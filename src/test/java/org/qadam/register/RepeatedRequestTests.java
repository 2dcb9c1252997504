package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.shared.Refusal;

class RepeatedRequestTests {

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @Test
    void aRepeatedRequestReturnsTheSameChangeAndIsRecordedOnce() {
        var first = replica.put("k", Purse.of("A", 3));

        var second = replica.put("k", Purse.of("A", 3));

        assertThat(second).isEqualTo(first);
        assertThat(replica.position()).isEqualTo(1);
    }

    @Test
    void aRepeatOnAnotherReplicaAfterLaterChangesReturnsTheSameChange() {
        var first = replica.put("k", Purse.of("A", 3));
        replica.put("later", Purse.of("A", 4));

        var second = replicas.start().put("k", Purse.of("A", 3));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aRepeatReturnsTheSameChangeThoughItsDecisionWouldRefuse() {
        replica.put("first", Purse.of("A", 1));
        var fill = fill(1);
        var first = replica.change("k", fill);

        var second = replica.change("k", fill);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aRepeatReturnsTheSameChangeThoughTheRegisterWouldRefuse() {
        var first = replica.put("k", Purse.of("A", 1));
        replica.put("withdraw", new Withdrawal(Purse.class, "A", 1, "recorded by mistake"));

        var second = replica.put("k", Purse.of("A", 1));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aRepeatReturnsTheSameDocuments() {
        replica.put("before", Purse.of("A", 1));
        var first = replica.put("k", Purse.of("A", 1), Purse.of("B", 1));

        var second = replica.put("k", Purse.of("A", 1), Purse.of("B", 1));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theSameKeyWithAnotherInputIsRefused() {
        replica.put("k", "three", "purseFill", Purse.of("A", 3));

        assertThatThrownBy(() -> replica.put("k", "four", "purseFill", Purse.of("A", 4)))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("KEY_REUSED", Refusal::code);
    }

    @Test
    void theSameKeyForAnotherOperationIsRefused() {
        replica.put("k", "A", "purseFill", Purse.of("A", 3));

        assertThatThrownBy(() -> replica.put("k", "A", "purseEmpty", Purse.of("A", 0)))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("KEY_REUSED", Refusal::code);
    }

    private static Decision fill(int version) {
        return copy -> List.of(copy.get(Purse.class, "A", version).plus(1));
    }
}
