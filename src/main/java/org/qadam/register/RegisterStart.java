package org.qadam.register;

import org.qadam.mongo.CannotStartException;
import org.qadam.mongo.IndexCreation;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.UnreadableDocumentException;
import org.springframework.stereotype.Component;

/**
 * Prepares the register before requests are served: indexes, the marker, and the collections up to the last revision.
 */
@Component
final class RegisterStart {

    private static final String MADE_ANEW =
            "drop the document collections and \"register\" while no replica runs. The next start rebuilds them from the revisions.";

    private final IndexCreation indexes;
    private final DocumentRepositories types;
    private final Revisions revisions;
    private final Projection collections;
    private final Replica replica;

    RegisterStart(
            IndexCreation indexes,
            DocumentRepositories types,
            Revisions revisions,
            Projection collections,
            Replica replica) {
        this.indexes = indexes;
        this.types = types;
        this.revisions = revisions;
        this.collections = collections;
        this.replica = replica;
    }

    /** @throws CannotStartException if the collections and the revisions do not match, or a document cannot be read */
    void begin() {
        revisions.index(indexes);
        types.index(indexes);
        // The reads are in the reverse order of another replica's writes, so writes in between do not look like damage.
        var filled = types.filled();
        var applied = collections.applied();
        var last = revisions.last();
        if (applied.isEmpty() && !filled.isEmpty()) {
            throw new CannotStartException(
                    "There are documents in %s, but no marker in \"register\" that says up to which revision they are complete."
                            .formatted(filled),
                    "Restore the collection \"register\", or " + MADE_ANEW);
        }
        follow(applied.orElse(0L), last.position());
        checkReadable();
    }

    private void follow(long whole, long last) {
        if (whole > last) {
            throw new CannotStartException(
                    "The collections are complete up to revision %d, but the last stored revision is %d."
                            .formatted(whole, last),
                    "Restore the missing revisions from a backup. If there is none, " + MADE_ANEW);
        }
        replica.begin(revisions.at(whole).orElseThrow(() -> missing(whole)));
        collections.mark(whole);
        long shown = replica.last().position();
        if (shown < last && revisions.after(shown).isEmpty()) {
            throw missing(shown + 1);
        }
    }

    private static CannotStartException missing(long position) {
        return new CannotStartException(
                "Revision %d is missing, but later revisions exist.".formatted(position),
                "Restore the revisions from a backup.");
    }

    /** Refuses the start if a document cannot be read, so that the fault does not first appear in an answer. */
    private void checkReadable() {
        try {
            types.checkReadable(replica.head().position());
        } catch (UnreadableDocumentException e) {
            throw new CannotStartException(
                    String.valueOf(e.getMessage()),
                    "Start the version of Qadam that recorded the document. If somebody altered the collection, "
                            + MADE_ANEW);
        }
    }
}
