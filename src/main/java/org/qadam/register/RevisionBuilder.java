package org.qadam.register;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Register.ChangeRequest;
import org.qadam.register.Revision.Entry;
import org.qadam.repository.DocumentRepositories;
import org.springframework.stereotype.Component;

/** Runs a decision on one state of the register and builds the next revision from its documents. */
@Component
final class RevisionBuilder {

    private final DocumentRepositories types;
    private final Revisions revisions;
    private final Clock clock;

    RevisionBuilder(DocumentRepositories types, Revisions revisions, Clock clock) {
        this.types = types;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * The result of a decision on one state.
     *
     * @param next the revision to record; null if there is nothing to record
     * @param otherwise returns the current documents, or throws the refusal, if there is nothing to record
     */
    record Verdict(@Nullable Revision next, Supplier<Change> otherwise) {}

    Verdict decide(ChangeRequest asked, Head head) {
        try {
            var copy = new WorkingCopy(head.position(), types, revisions);
            var decided = copy.apply(asked.decision());
            var entries = EntryBuilder.entries(copy, decided);
            return new Verdict(
                    entries.isEmpty() ? null : next(asked, head, entries),
                    () -> new Change(head.position(), copy.current(decided)));
        } catch (MongoException e) {
            throw e;
        } catch (RuntimeException refused) {
            // The refusal is not the answer yet: the request may repeat one that is recorded.
            return new Verdict(null, () -> {
                throw refused;
            });
        }
    }

    private Revision next(ChangeRequest asked, Head head, List<Entry> entries) {
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
        RevisionLimits.check(revision);
        return revision;
    }
}
