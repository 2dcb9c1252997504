package org.qadam.register;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.qadam.register.Register.Asked;
import org.qadam.register.Revision.Entry;
import org.qadam.shared.Document;
import org.qadam.shared.Refusal;
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
                var head = replica.last();
                var settled = head.isEmpty() ? Optional.<Change>empty() : decide(asked, head.get(), attempt);
                if (settled.isPresent()) {
                    return settled.get();
                }
            } catch (MongoException e) {
                attempt.failed(e);
            }
            attempt.pause();
        }
        throw attempt.unsettled();
    }

    /** One try on one state; empty where another change came first. */
    private Optional<Change> decide(Asked asked, Head head, Attempt attempt) {
        var now = new Draft(head.position(), types, revisions);
        List<? extends Document> decided;
        List<Entry> entries;
        try {
            decided = asked.decision().decide(now);
            entries = Next.entries(now, decided);
        } catch (Refusal refused) {
            return Optional.of(recorded(asked, attempt).orElseThrow(() -> refused));
        }
        if (entries.isEmpty()) {
            return Optional.of(
                    recorded(asked, attempt).orElseGet(() -> new Change(head.position(), now.standing(decided))));
        }
        var revision = revision(asked, head, entries);
        try {
            revisions.insert(revision);
        } catch (MongoException e) {
            if (Failures.isTaken(e)) {
                return recorded(asked, attempt);
            }
            if (!Failures.neverLeft(e)) {
                attempt.sent();
            }
            throw e;
        }
        return Optional.of(shown(revision, attempt));
    }

    private Revision revision(Asked asked, Head head, List<Entry> entries) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        var revision = new Revision(
                        head.position() + 1,
                        now.isBefore(head.at()) ? head.at() : now,
                        asked.caller().subject(),
                        asked.why(),
                        asked.operation(),
                        asked.hash(),
                        asked.request().inputHash(),
                        entries,
                        head.hash(),
                        "")
                .hashed();
        int bytes = Hashes.size(revision.bson());
        if (entries.size() > Limits.ENTRIES || bytes > Limits.BYTES) {
            throw new TooLargeException(entries.size(), bytes);
        }
        return revision;
    }

    /** This very request, where it is recorded already: a repeat, or an insert whose answer was lost. */
    private Optional<Change> recorded(Asked asked, Attempt attempt) {
        return revisions.byRequest(asked.hash()).map(it -> {
            if (!it.input().equals(asked.request().inputHash())) {
                throw new KeyReusedException(it.position());
            }
            return shown(it, attempt);
        });
    }

    private List<Document> documents(Revision revision) {
        return revision.entries().stream()
                .<Document>mapMulti((it, found) -> {
                    if (it.state() != null) {
                        found.accept(types.named(it.type()).read(it.state(), it.version()));
                    }
                })
                .toList();
    }

    private Change shown(Revision revision, Attempt attempt) {
        var change = new Change(revision.position(), documents(revision));
        while (!attempt.isOver()) {
            try {
                if (replica.reaches(change.position())) {
                    return change;
                }
            } catch (MongoException e) {
                // It is recorded: what is left is to show it, here or by any replica's follower.
            }
            attempt.pause();
        }
        throw UnsettledException.recorded(change.position());
    }
}
