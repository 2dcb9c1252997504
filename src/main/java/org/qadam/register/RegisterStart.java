package org.qadam.register;

import java.util.Optional;
import org.qadam.mongo.CannotStartException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before anything is served: indexes, the marker, the collections brought up to the last revision, the follower. */
@Component
final class RegisterStart implements SmartLifecycle {

    private static final String MADE_ANEW =
            "drop the collections of documents and \"register\" while no Qadam runs: they are made anew from the revisions.";

    private final Indexes indexes;
    private final Types types;
    private final Revisions revisions;
    private final Collections collections;
    private final Replica replica;
    private final Follower follower;

    RegisterStart(
            Indexes indexes,
            Types types,
            Revisions revisions,
            Collections collections,
            Replica replica,
            Follower follower) {
        this.indexes = indexes;
        this.types = types;
        this.revisions = revisions;
        this.collections = collections;
        this.replica = replica;
        this.follower = follower;
    }

    @Override
    public void start() {
        indexes.make();
        // Read against the order in which another replica writes: what it does meanwhile looks like no damage.
        var shown = types.all().stream()
                .filter(it -> !it.isEmpty())
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
        follower.start();
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

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
