package org.qadam.register;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Optional;
import org.qadam.register.Register.ChangeRequest;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.Document;
import org.springframework.stereotype.Component;

/** Tries to record a change until its outcome is known or its time is over. */
@Component
final class ChangeExecutor {

    private final Replica replica;
    private final Revisions revisions;
    private final RevisionBuilder revisionBuilder;
    private final DocumentRepositories types;

    ChangeExecutor(Replica replica, Revisions revisions, RevisionBuilder revisionBuilder, DocumentRepositories types) {
        this.replica = replica;
        this.revisions = revisions;
        this.revisionBuilder = revisionBuilder;
        this.types = types;
    }

    /** @throws UnconfirmedChangeException if the time is over before the outcome is known */
    Change execute(ChangeRequest asked, ChangeAttempt attempt) {
        while (!attempt.isOver()) {
            try {
                var outcome = attempt(asked, attempt);
                if (outcome.isPresent()) {
                    return outcome.get();
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

    /**
     * Tries to record the change on the last state. Returns empty if another change was recorded first, or if the
     * database lagged behind the state while the decision read.
     */
    private Optional<Change> attempt(ChangeRequest asked, ChangeAttempt attempt) {
        var head = replica.last();
        var verdict = revisionBuilder.decide(asked, head);
        if (!replica.isWholeAt(head) || attempt.isOver()) {
            return Optional.empty();
        }
        if (verdict.next() == null) {
            return recorded(asked, attempt)
                    .or(() -> Optional.of(verdict.otherwise().get()));
        }
        return insert(verdict.next(), attempt) ? Optional.of(shown(verdict.next(), attempt)) : recorded(asked, attempt);
    }

    private boolean insert(Revision next, ChangeAttempt attempt) {
        try {
            return revisions.insert(next, attempt.left());
        } catch (MongoException e) {
            attempt.unanswered(e);
            throw e;
        }
    }

    /**
     * Returns the recorded change of this request; empty if there is none. A request is recorded already when the
     * caller repeats it, or when the acknowledgement of its insert was lost.
     */
    private Optional<Change> recorded(ChangeRequest asked, ChangeAttempt attempt) {
        return revisions.byRequest(asked.request().hash(asked.caller())).map(it -> {
            if (!it.input().equals(asked.request().inputHash(asked.operation()))) {
                throw new KeyReusedException(it.position());
            }
            return shown(it, attempt);
        });
    }

    /** Waits until this replica has reached the revision. */
    private Change shown(Revision revision, ChangeAttempt attempt) {
        while (!attempt.isOver()) {
            try {
                replica.follow();
                if (replica.head().position() >= revision.position()) {
                    return new Change(revision.position(), documents(revision));
                }
            } catch (MongoException e) {
                // The revision is recorded. This replica or the follower of another one will apply it.
            }
            attempt.pause();
        }
        throw UnconfirmedChangeException.recorded(revision.position());
    }

    private List<Document> documents(Revision revision) {
        return revision.entries().stream()
                .filter(it -> it.state() != null)
                .<Document>map(it -> types.named(it.type()).read(it.state(), it.code(), it.version()))
                .toList();
    }
}
