package org.qadam.register;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps the position of this replica: reads see the register up to it. The position moves only forwards, after a
 * majority read of the marker. An acknowledged write does not move it, because majority reads may not see it yet. So no
 * reader sees a revision that is applied in part.
 */
@Component
public final class Replica {

    private final Revisions revisions;
    private final Projection projection;
    private volatile Head head = Head.ORIGIN;

    Replica(Revisions revisions, Projection projection) {
        this.revisions = revisions;
        this.projection = projection;
    }

    /** Returns the state that reads see unless they name another position. */
    public Head head() {
        return head;
    }

    /** Returns the state after a revision. The position must not be greater than that of {@link #head()}. */
    public Head at(long position) {
        return revisions.at(position).orElseThrow();
    }

    /** Sets the first state; the collections must be complete up to it. */
    void start(Head state) {
        moveTo(state);
    }

    /**
     * Applies the next revisions of all replicas and moves the position. Returns whether the position has moved.
     * Does nothing while the marker lags behind the position, as on a new primary. Callers do not wait for each other,
     * because an operation may wait for a server that does not answer: two callers may apply the same revision.
     */
    boolean follow() {
        var known = head;
        List<Revision> next = revisions.after(known.position());
        if (next.isEmpty()) {
            return false;
        }
        long marker = projection.applied().orElse(-1L);
        if (marker < known.position()) {
            return false;
        }
        var unapplied = next.stream().filter(it -> it.position() > marker).toList();
        if (!unapplied.isEmpty()) {
            projection.apply(unapplied);
        }
        long reached = projection.applied().orElse(-1L);
        var last = next.stream().filter(it -> it.position() <= reached).reduce((_, second) -> second);
        last.ifPresent(it -> moveTo(new Head(it.position(), it.hash(), it.at())));
        return head.position() > known.position();
    }

    private synchronized void moveTo(Head next) {
        if (next.position() > head.position()) {
            head = next;
        }
    }

    /** Follows up to the last revision that a majority read returns, and returns the state after it. */
    Head catchUp() {
        while (follow()) {
            // One call reads one batch of revisions.
        }
        return head;
    }

    /**
     * Returns whether the reads made at a state until now were complete: the marker and the revision of the state can
     * be read. A new primary may lag behind the state for a moment.
     */
    boolean canRead(Head state) {
        return projection.applied().orElse(-1L) >= state.position()
                && revisions.at(state.position()).filter(state::equals).isPresent();
    }
}
