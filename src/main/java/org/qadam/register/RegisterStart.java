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

    private static final String REBUILD =
            "drop the document collections and \"register\" while no replica runs. The next start rebuilds them from the revisions.";

    private final IndexCreation indexes;
    private final DocumentRepositories repositories;
    private final Revisions revisions;
    private final Projection projection;
    private final Replica replica;
    private final ReadabilityCheck readability;

    RegisterStart(
            IndexCreation indexes,
            DocumentRepositories repositories,
            Revisions revisions,
            Projection projection,
            Replica replica,
            ReadabilityCheck readability) {
        this.indexes = indexes;
        this.repositories = repositories;
        this.revisions = revisions;
        this.projection = projection;
        this.replica = replica;
        this.readability = readability;
    }

    /** @throws CannotStartException if the collections and the revisions do not match, or a document cannot be read */
    void prepare() {
        revisions.createIndexes(indexes);
        repositories.createIndexes(indexes);
        // The reads are in the reverse order of another replica's writes, so writes in between do not look like damage.
        var nonEmpty = repositories.nonEmptyCollections();
        var applied = projection.applied();
        var last = revisions.last();
        if (applied.isEmpty() && !nonEmpty.isEmpty()) {
            throw new CannotStartException(
                    "There are documents in %s, but no marker in \"register\" that says up to which revision they are complete."
                            .formatted(nonEmpty),
                    "Restore the collection \"register\", or " + REBUILD);
        }
        catchUp(applied.orElse(0L), last.position());
        checkReadable();
    }

    private void catchUp(long applied, long last) {
        if (applied > last) {
            throw new CannotStartException(
                    "The collections are complete up to revision %d, but the last stored revision is %d."
                            .formatted(applied, last),
                    "Restore the missing revisions from a backup. If there is none, " + REBUILD);
        }
        replica.start(revisions.at(applied).orElseThrow(() -> missing(applied)));
        projection.mark(applied);
        long reached = replica.catchUp().position();
        replica.finding().ifPresent(it -> {
            throw new CannotStartException(it, "Restore the revisions from a backup.");
        });
        if (reached < last && revisions.after(reached).isEmpty()) {
            throw missing(reached + 1);
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
            readability.check(replica.head().position());
        } catch (UnreadableDocumentException e) {
            throw new CannotStartException(
                    String.valueOf(e.getMessage()),
                    "Start the version of Qadam that recorded the document. If somebody altered the collection, "
                            + REBUILD);
        }
    }
}
