package org.qadam.register;

import org.qadam.mongo.CannotStartException;
import org.qadam.mongo.IndexCreation;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.UnreadableDocumentException;
import org.springframework.stereotype.Component;

/** Before anything is served: indexes, the marker, and the collections brought up to the last revision. */
@Component
final class RegisterStart {

    private static final String MADE_ANEW =
            "drop the collections of documents and \"register\" while no Qadam runs: they are made anew from the revisions.";

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

    void begin() {
        revisions.index(indexes);
        types.index(indexes);
        // Read against the order in which another replica writes: what it does meanwhile looks like no damage.
        var filled = types.filled();
        var applied = collections.applied();
        var last = revisions.last();
        if (applied.isEmpty() && !filled.isEmpty()) {
            throw new CannotStartException(
                    "There are documents in %s, and no \"register\" says up to which revision they are whole."
                            .formatted(filled),
                    "Restore it, or " + MADE_ANEW);
        }
        follow(applied.orElse(0L), last.position());
        checkReadable();
    }

    private void follow(long whole, long last) {
        if (whole > last) {
            throw new CannotStartException(
                    "The collections show revision %d, and the last one there is, is %d.".formatted(whole, last),
                    "Restore the revisions that are missing. If they are lost for good, " + MADE_ANEW);
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
                "Revision %d is missing, and there are later ones.".formatted(position),
                "Restore the revisions from a backup.");
    }

    /** A document that its record no longer accepts is named now, not when somebody asks for it. */
    private void checkReadable() {
        try {
            types.checkReadable(replica.head().position());
        } catch (UnreadableDocumentException e) {
            throw new CannotStartException(
                    String.valueOf(e.getMessage()),
                    "Start the version of Qadam that recorded it. If somebody altered the collection, " + MADE_ANEW);
        }
    }
}
