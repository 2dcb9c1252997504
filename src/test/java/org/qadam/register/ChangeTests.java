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
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica side = sides.start();

    @Test
    void whatIsRecordedIsAnsweredWithItsVersionAndPosition() {
        side.put("first", Purse.of("A", 1));

        var change = side.change(
                "second", copy -> List.of(copy.get(Purse.class, "A", 1).plus(1)));

        assertThat(change).isEqualTo(new Change(2, List.of(new Purse("A", 2, 2, null))));
    }

    @Test
    void aChangeThatFindsNothingToDoWritesNothingAndAnswersWithWhatStands() {
        side.put("first", Purse.of("A", 1));

        var change = side.put("second", Purse.of("A", 1));

        assertThat(change).isEqualTo(new Change(1, List.of(new Purse("A", 1, 1, null))));
        assertThat(side.the(Revisions.class).last().position()).isEqualTo(1);
    }

    @Test
    void aStaleVersionIsRefused() {
        side.put("first", Purse.of("A", 1));
        side.put("second", Purse.of("A", 2));

        refused("STALE", copy -> List.of(copy.get(Purse.class, "A", 1).plus(1)));
    }

    @Test
    void aLinkToWhatIsNotThereIsRefused() {
        refused("NO_SUCH_PURSE", _ -> List.of(Purse.of("A", 1).to("NOBODY")));
    }

    @Test
    void whatIsRecordedTogetherMayNameEachOther() {
        var change = side.put("k", Purse.of("A", 1).to("B"), Purse.of("B", 1).to("A"));

        assertThat(change.documents()).hasSize(2);
    }

    @Test
    void whatAShownDocumentNamesIsNotWithdrawn() {
        side.put("k", Purse.of("A", 1).to("B"), Purse.of("B", 1));

        refused("NO_SUCH_PURSE", _ -> List.of(withdrawal("B")));
    }

    @Test
    void whatIsWithdrawnTogetherMayHaveNamedEachOther() {
        side.put("k", Purse.of("A", 1).to("B"), Purse.of("B", 1).to("A"));

        side.put("gone", withdrawal("A"), withdrawal("B"));

        assertThat(side.purses().findAll(side.at(2))).isEmpty();
    }

    @Test
    void nothingIsNamedThatIsWithdrawnByTheSameChange() {
        side.put("k", Purse.of("B", 1));

        refused("NO_SUCH_PURSE", _ -> List.of(withdrawal("B"), Purse.of("A", 1).to("B")));
    }

    @Test
    void aWithdrawnDocumentIsNotBroughtBack() {
        side.put("first", Purse.of("A", 1));
        side.put("gone", withdrawal("A"));

        refused("WITHDRAWN", _ -> List.of(Purse.of("A", 2)));
    }

    @Test
    void aWithdrawalOfWhatIsWithdrawnFindsNothingToDo() {
        side.put("first", Purse.of("A", 1));
        side.put("gone", withdrawal("A"));

        assertThat(side.put("again", withdrawal("A"))).isEqualTo(new Change(2, List.of()));
    }

    @Test
    void twoEntriesOfOneDocumentAreAFaultOfTheDecision() {
        assertThatThrownBy(() -> side.put("k", Purse.of("A", 1), Purse.of("A", 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofSeveralDecisionsInOneRevisionEachSeesTheOnesBefore() {
        var change = side.change(
                "k",
                Decision.all(List.of(
                        _ -> List.of(Purse.of("A", 5)),
                        copy -> List.of(Purse.of(
                                "B", copy.find(Purse.class, "A").orElseThrow().amount() + 1)))));

        assertThat(change.documents()).containsExactly(new Purse("A", 1, 5, null), new Purse("B", 1, 6, null));
    }

    @Test
    void ofSeveralDecisionsAllAreRecordedOrNone() {
        Decision refusing = _ -> {
            throw new InvalidException("not this one");
        };

        refused("INVALID", Decision.all(List.of(_ -> List.of(Purse.of("A", 5)), refusing)));
        assertThat(side.the(Revisions.class).last()).isEqualTo(Head.ORIGIN);
    }

    @Test
    void moreDocumentsThanARevisionMayHoldAreRefused() {
        List<Purse> many = IntStream.rangeClosed(0, 2_000)
                .mapToObj(it -> Purse.of("P-" + it, it))
                .toList();

        refused("TOO_LARGE", _ -> many);
    }

    @Test
    void aRevisionOfMoreThanTwelveMegabytesIsRefusedWithTheNumberToSplitBy() {
        var state = new BsonDocument("words", new BsonString("x".repeat(25 << 20)));
        var entry = new Entry("purses", "A", 1, state, null);
        var revision = new Revision(1, Instant.EPOCH, "", "", "", "", "", List.of(entry), "", "");

        assertThatThrownBy(() -> RevisionLimits.check(revision))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("at least 3");
    }

    @Test
    void anInterruptedCallerIsToldAtOnceThatNothingWasSent() {
        Thread.currentThread().interrupt();

        refused("BUSY", _ -> List.of(Purse.of("A", 1)));

        assertThat(Thread.interrupted()).isTrue();
    }

    private void refused(String code, Decision decision) {
        assertThatThrownBy(() -> side.change(TestReplica.key(), decision))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns(code, Refusal::code);
    }

    private static Document withdrawal(String code) {
        return new Withdrawal(Purse.class, code, 1, "never there");
    }
}
