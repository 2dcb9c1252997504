package org.qadam.register;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Optional;
import org.qadam.register.Register.Asked;
import org.qadam.shared.Document;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** Tries to record a change until its outcome is known. */
@Component
final class Settling {

    private final Replica replica;
    private final Revisions revisions;
    private final Deciding deciding;
    private final Shelves types;

    Settling(Replica replica, Revisions revisions, Deciding deciding, Shelves types) {
        this.replica = replica;
        this.revisions = revisions;
        this.deciding = deciding;
        this.types = types;
    }

    Change settle(Asked asked, Attempt attempt) {
        while (!attempt.isOver()) {
            try {
                var settled = attempt(asked, attempt);
                if (settled.isPresent()) {
                    return settled.get();
                }
                if (!replica.follow()) {
                    attempt.pause();
                }
            } catch (MongoException e) {
                attempt.failed(e);
            }
        }
        throw attempt.unsettled();
    }

    /** One try on one state; empty where another change came first, or where what was read lies behind. */
    private Optional<Change> attempt(Asked asked, Attempt attempt) {
        var head = replica.last();
        var verdict = deciding.decide(asked, head);
        if (!replica.isWholeAt(head) || attempt.isOver()) {
            return Optional.empty();
        }
        if (verdict.next() == null) {
            return recorded(asked, attempt)
                    .or(() -> Optional.of(verdict.otherwise().get()));
        }
        return insert(verdict.next(), attempt) ? Optional.of(shown(verdict.next(), attempt)) : recorded(asked, attempt);
    }

    private boolean insert(Revision next, Attempt attempt) {
        try {
            return revisions.insert(next, attempt.left());
        } catch (MongoException e) {
            attempt.unanswered(e);
            throw e;
        }
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
                replica.follow();
                if (replica.head().position() >= revision.position()) {
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
        return revision.entries().stream()
                .filter(it -> it.state() != null)
                .<Document>map(it -> types.named(it.type()).read(it.state(), it.code(), it.version()))
                .toList();
    }
}
