package org.qadam.register;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Register.Asked;
import org.qadam.register.Revision.Entry;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** Asks a decision on one state of the register, and writes out the revision it comes to. */
@Component
final class Deciding {

    private final Shelves types;
    private final Revisions revisions;
    private final Clock clock;

    Deciding(Shelves types, Revisions revisions, Clock clock) {
        this.types = types;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * What a decision comes to on one state.
     *
     * @param next what is to be recorded; null where nothing is
     * @param otherwise the answer then: what stands, or a refusal
     */
    record Verdict(@Nullable Revision next, Supplier<Change> otherwise) {}

    Verdict decide(Asked asked, Head head) {
        try {
            var now = new Draft(head.position(), types, revisions);
            var decided = now.take(asked.decision());
            var entries = Next.entries(now, decided);
            return new Verdict(
                    entries.isEmpty() ? null : next(asked, head, entries),
                    () -> new Change(head.position(), now.standing(decided)));
        } catch (MongoException e) {
            throw e;
        } catch (RuntimeException refused) {
            // Not yet the answer: it may be a repeat of what is recorded.
            return new Verdict(null, () -> {
                throw refused;
            });
        }
    }

    private Revision next(Asked asked, Head head, List<Entry> entries) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        var revision = new Revision(
                        head.position() + 1,
                        now.isBefore(head.at()) ? head.at() : now,
                        asked.caller().subject(),
                        asked.why(),
                        asked.operation(),
                        asked.request().hash(asked.caller()),
                        asked.request().inputHash(asked.operation()),
                        entries,
                        head.hash(),
                        "")
                .hashed();
        Limits.check(revision);
        return revision;
    }
}
