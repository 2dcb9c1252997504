package org.qadam.register;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Register.Asked;
import org.qadam.register.Revision.Entry;
import org.qadam.shared.Document;
import org.springframework.stereotype.Component;

/** Decides and records until the outcome of a change is known. */
@Component
final class Settling {

    private final Replica replica;
    private final Revisions revisions;
    private final Types types;
    private final Clock clock;

    Settling(Replica replica, Revisions revisions, Types types, Clock clock) {
        this.replica = replica;
        this.revisions = revisions;
        this.types = types;
        this.clock = clock;
    }

    Change settle(Asked asked, Attempt attempt) {
        while (!attempt.isOver()) {
            try {
                var settled = attempt(asked, attempt);
                if (settled.isPresent()) {
                    return settled.get();
                }
                if (replica.follow()) {
                    continue;
                }
            } catch (MongoException e) {
                attempt.failed(e);
            }
            attempt.pause();
        }
        throw attempt.unsettled();
    }

    /** One try on one state; empty where another change came first, or where what was read lies behind. */
    private Optional<Change> attempt(Asked asked, Attempt attempt) {
        var head = replica.last();
        var verdict = decide(asked, head);
        if (!replica.isWholeAt(head)) {
            return Optional.empty();
        }
        if (verdict.next() == null) {
            return recorded(asked, attempt)
                    .or(() -> Optional.of(verdict.otherwise().get()));
        }
        try {
            revisions.insert(verdict.next(), attempt.left());
        } catch (MongoException e) {
            if (Failures.isTaken(e)) {
                return recorded(asked, attempt);
            }
            attempt.unanswered(e);
            throw e;
        }
        return Optional.of(shown(verdict.next(), attempt));
    }

    /**
     * What a decision comes to on one state.
     *
     * @param next what is to be recorded; null where nothing is
     * @param otherwise the answer then: what stands, or a refusal
     */
    private record Verdict(@Nullable Revision next, Supplier<Change> otherwise) {}

    private Verdict decide(Asked asked, Head head) {
        try {
            var now = new Draft(head.position(), types, revisions);
            var decided = asked.decision().decide(now);
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

    /** This very request, where it is recorded already: a repeat, or an insert whose answer was lost. */
    private Optional<Change> recorded(Asked asked, Attempt attempt) {
        return revisions.byRequest(asked.request().hash(asked.caller())).map(it -> {
            if (!it.input().equals(asked.request().inputHash(asked.operation()))) {
                throw new KeyReusedException(it.position());
            }
            return shown(it, attempt);
        });
    }

    private Change shown(Revision revision, Attempt attempt) {
        while (!attempt.isOver()) {
            try {
                if (replica.reaches(revision.position())) {
                    return new Change(revision.position(), documents(revision));
                }
            } catch (MongoException e) {
                // It is recorded: what is left is to show it, here or by any replica's follower.
            }
            attempt.pause();
        }
        throw UnsettledException.recorded(revision.position());
    }

    private List<Document> documents(Revision revision) {
        var documents = new ArrayList<Document>();
        for (Entry each : revision.entries()) {
            if (each.state() != null) {
                documents.add(types.named(each.type()).read(each, each.state()));
            }
        }
        return documents;
    }
}
