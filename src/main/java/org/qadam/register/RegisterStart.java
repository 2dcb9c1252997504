package org.qadam.register;

import static com.mongodb.client.model.Filters.empty;

import java.util.Optional;
import org.qadam.mongo.CannotStartException;
import org.qadam.shelf.DocumentType;
import org.qadam.shelf.Shelves;
import org.qadam.shelf.UnreadableException;
import org.springframework.stereotype.Component;

/** Before anything is served: indexes, the marker, and the collections brought up to the last revision. */
@Component
final class RegisterStart {

    private static final String MADE_ANEW =
            "drop the collections of documents and \"register\" while no Qadam runs: they are made anew from the revisions.";

    private final Indexes indexes;
    private final Shelves types;
    private final Revisions revisions;
    private final Collections collections;
    private final Replica replica;

    RegisterStart(Indexes indexes, Shelves types, Revisions revisions, Collections collections, Replica replica) {
        this.indexes = indexes;
        this.types = types;
        this.revisions = revisions;
        this.collections = collections;
        this.replica = replica;
    }

    void begin() {
        indexes.make();
        // Read against the order in which another replica writes: what it does meanwhile looks like no damage.
        var shown = types.all().stream()
                .filter(it -> it.find(empty()).first() != null)
                .map(DocumentType::name)
                .toList();
        var applied = collections.applied();
        var last = revisions.last();
        if (applied.isEmpty() && !shown.isEmpty()) {
            throw new CannotStartException(
                    "There are documents in %s, and no \"register\" says up to which revision they are whole."
                            .formatted(shown),
                    "Restore it, or " + MADE_ANEW);
        }
        begin(applied, last);
        types.all().forEach(this::checkReadable);
    }

    private void begin(Optional<Long> applied, Head last) {
        long whole = applied.orElse(0L);
        if (whole > last.position()) {
            throw new CannotStartException(
                    "The collections show revision %d, and the last one there is, is %d."
                            .formatted(whole, last.position()),
                    "Restore the revisions that are missing. If they are lost for good, " + MADE_ANEW);
        }
        replica.begin(revisions.at(whole).orElseThrow(() -> missing(whole)));
        collections.mark(whole);
        var head = replica.last();
        if (head.position() < last.position()
                && revisions.after(head.position()).isEmpty()) {
            throw missing(head.position() + 1);
        }
    }

    private static CannotStartException missing(long position) {
        return new CannotStartException(
                "Revision %d is missing, and there are later ones.".formatted(position),
                "Restore the revisions from a backup.");
    }

    /** A document that its record no longer accepts is named now, not when somebody asks for it. */
    private void checkReadable(DocumentType<?> type) {
        try {
            type.find(DocumentType.at(replica.head().position())).forEach(type::read);
        } catch (UnreadableException e) {
            throw new CannotStartException(
                    String.valueOf(e.getMessage()),
                    "Start the version of Qadam that recorded it. If somebody altered the collection, " + MADE_ANEW);
        }
    }
}
