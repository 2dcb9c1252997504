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
record ChangeExecutor(
        Replica replica,
        Revisions revisions,
        UnchangedRequests unchangedRequests,
        RevisionBuilder revisionBuilder,
        DocumentRepositories repositories) {

    /** @throws UnconfirmedChangeException if the time is over before the outcome is known */
    Change execute(ChangeRequest change, ChangeAttempt attempt) {
        while (!attempt.isOver()) {
            try {
                var outcome = tryOnce(change, attempt);
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
        throw attempt.unconfirmed();
    }

    /**
     * Tries to record the change on the last state. Returns empty if another change was recorded first, or if the
     * database lagged behind the state while the decision read.
     */
    private Optional<Change> tryOnce(ChangeRequest change, ChangeAttempt attempt) {
        var head = replica.catchUpForChange();
        var result = revisionBuilder.build(change, head);
        if (attempt.isOver()) {
            return Optional.empty();
        }
        if (!replica.canRead(head)) {
            attempt.lagged();
            return Optional.empty();
        }
        var unchanged = unchangedRequests.find(change);
        if (unchanged.isPresent()) {
            return unchanged;
        }
        if (result.revision() == null) {
            return findRecorded(change, attempt)
                    .or(() -> Optional.of(
                            unchangedRequests.store(change, result.answer().get())));
        }
        return insert(result.revision(), attempt)
                ? Optional.of(awaitPosition(result.revision(), attempt))
                : findRecorded(change, attempt);
    }

    private boolean insert(Revision revision, ChangeAttempt attempt) {
        try {
            return revisions.insert(revision, attempt.remaining());
        } catch (MongoException e) {
            attempt.notAcknowledged(e);
            throw e;
        }
    }

    /**
     * Returns the recorded change of this request; empty if there is none. A request is recorded already when the
     * caller repeats it, or when the acknowledgement of its insert was lost.
     */
    private Optional<Change> findRecorded(ChangeRequest change, ChangeAttempt attempt) {
        return revisions.byRequest(change.request().hash(change.caller())).map(it -> {
            if (!it.input().equals(change.request().inputHash(change.operation()))) {
                throw new KeyReusedException(it.position());
            }
            return awaitPosition(it, attempt);
        });
    }

    /** Waits until this replica has reached the revision. */
    private Change awaitPosition(Revision revision, ChangeAttempt attempt) {
        while (!attempt.isOver()) {
            try {
                replica.follow();
                if (replica.lastRead().position() >= revision.position()) {
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
                .<Document>map(it -> repositories.type(it.type()).read(it.state(), it.code(), it.version()))
                .toList();
    }
}
