package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.register.Revision.Entry;
import org.qadam.shared.Document;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Refusal;

class ChangeTests {

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @Test
    void aChangeReturnsDocumentsWithTheirVersionsAndPosition() {
        replica.put("first", Purse.of("A", 1));

        var change = replica.change(
                "second", copy -> List.of(copy.get(Purse.class, "A", 1).plus(1)));

        assertThat(change).isEqualTo(new Change(2, List.of(new Purse("A", 2, 2, null))));
    }

    @Test
    void aChangeWithoutNewStateRecordsNothingAndReturnsTheCurrentDocuments() {
        replica.put("first", Purse.of("A", 1));

        var change = replica.put("second", Purse.of("A", 1));

        assertThat(change).isEqualTo(new Change(1, List.of(new Purse("A", 1, 1, null))));
        assertThat(replica.bean(Revisions.class).last().position()).isEqualTo(1);
    }

    @Test
    void aStaleVersionIsRefused() {
        replica.put("first", Purse.of("A", 1));
        replica.put("second", Purse.of("A", 2));

        assertRefused("STALE", copy -> List.of(copy.get(Purse.class, "A", 1).plus(1)));
    }

    @Test
    void aLinkWithoutATargetIsRefused() {
        assertRefused("NO_SUCH_PURSE", _ -> List.of(Purse.of("A", 1).to("NOBODY")));
    }

    @Test
    void documentsOfOneChangeMayLinkToEachOther() {
        var change = replica.put("k", Purse.of("A", 1).to("B"), Purse.of("B", 1).to("A"));

        assertThat(change.documents()).hasSize(2);
    }

    @Test
    void theTargetOfALinkIsNotWithdrawn() {
        replica.put("k", Purse.of("A", 1).to("B"), Purse.of("B", 1));

        assertRefused("NO_SUCH_PURSE", _ -> List.of(withdrawal("B")));
    }

    @Test
    void documentsThatLinkToEachOtherMayBeWithdrawnTogether() {
        replica.put("k", Purse.of("A", 1).to("B"), Purse.of("B", 1).to("A"));

        replica.put("withdraw", withdrawal("A"), withdrawal("B"));

        assertThat(replica.purses().findAll(replica.view(2))).isEmpty();
    }

    @Test
    void aLinkToADocumentWithdrawnByTheSameChangeIsRefused() {
        replica.put("k", Purse.of("B", 1));

        assertRefused(
                "NO_SUCH_PURSE", _ -> List.of(withdrawal("B"), Purse.of("A", 1).to("B")));
    }

    @Test
    void aWithdrawnDocumentIsNotRestored() {
        replica.put("first", Purse.of("A", 1));
        replica.put("withdraw", withdrawal("A"));

        assertRefused("WITHDRAWN", _ -> List.of(Purse.of("A", 2)));
    }

    @Test
    void aSecondWithdrawalRecordsNothing() {
        replica.put("first", Purse.of("A", 1));
        replica.put("withdraw", withdrawal("A"));

        assertThat(replica.put("again", withdrawal("A"))).isEqualTo(new Change(2, List.of()));
    }

    @Test
    void aDecisionMustNotReturnADocumentTwice() {
        assertThatThrownBy(() -> replica.put("k", Purse.of("A", 1), Purse.of("A", 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachOfSeveralDecisionsSeesTheDocumentsOfTheOnesBefore() {
        var change = replica.change(
                "k",
                Decision.all(List.of(
                        _ -> List.of(Purse.of("A", 5)),
                        copy -> List.of(Purse.of(
                                "B", copy.find(Purse.class, "A").orElseThrow().amount() + 1)))));

        assertThat(change.documents()).containsExactly(new Purse("A", 1, 5, null), new Purse("B", 1, 6, null));
    }

    @Test
    void ifOneOfSeveralDecisionsRefusesNothingIsRecorded() {
        Decision refusing = _ -> {
            throw new InvalidException("not this one");
        };

        assertRefused("INVALID", Decision.all(List.of(_ -> List.of(Purse.of("A", 5)), refusing)));
        assertThat(replica.bean(Revisions.class).last()).isEqualTo(Head.ORIGIN);
    }

    @Test
    void moreDocumentsThanARevisionMayHoldAreRefused() {
        List<Purse> many = IntStream.rangeClosed(0, 2_000)
                .mapToObj(it -> Purse.of("P-" + it, it))
                .toList();

        assertRefused("TOO_LARGE", _ -> many);
    }

    @Test
    void aRevisionOfMoreThanTwelveMegabytesIsRefusedWithTheNumberToSplitBy() {
        var state = new BsonDocument("text", new BsonString("x".repeat(25 << 20)));
        var entry = new Entry("purses", "A", 1, state, null);
        var revision = new Revision(1, Instant.EPOCH, "", "", "", "", "", List.of(entry), "", "");

        assertThatThrownBy(() -> RevisionLimits.check(revision))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("at least 3");
    }

    @Test
    void anInterruptedCallerIsRefusedAtOnce() {
        Thread.currentThread().interrupt();

        assertRefused("BUSY", _ -> List.of(Purse.of("A", 1)));

        assertThat(Thread.interrupted()).isTrue();
    }

    private void assertRefused(String code, Decision decision) {
        assertThatThrownBy(() -> replica.change(TestReplica.key(), decision))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns(code, Refusal::code);
    }

    private static Document withdrawal(String code) {
        return new Withdrawal(Purse.class, code, 1, "recorded by mistake");
    }
}
