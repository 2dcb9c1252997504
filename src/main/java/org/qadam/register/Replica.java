package org.qadam.register;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What this replica knows. Its position moves by a majority read of the marker alone, never by the acknowledgement of its
 * own write, and only forwards: so nobody looks at a revision before it is whole, everywhere.
 */
@Component
public final class Replica {

    private final Revisions revisions;
    private final Projection collections;
    private volatile Head head = Head.ORIGIN;

    Replica(Revisions revisions, Projection collections) {
        this.revisions = revisions;
        this.collections = collections;
    }

    /** The state that reads without a position of their own see. */
    public Head head() {
        return head;
    }

    /** The state after a revision that this replica has shown. */
    public Head at(long position) {
        return revisions.at(position).orElseThrow();
    }

    /** Begins at a state that is known to be whole. */
    synchronized void begin(Head whole) {
        head = whole;
    }

    /** Brings collections and position up to the last revision, whoever wrote it, and says whether anything was new. */
    synchronized boolean follow() {
        List<Revision> found = revisions.after(head.position());
        if (found.isEmpty()) {
            return false;
        }
        long applied = collections.applied().orElse(-1L);
        if (applied < head.position()) {
            return false;
        }
        var hidden = found.stream().filter(it -> it.position() > applied).toList();
        if (!hidden.isEmpty()) {
            collections.apply(hidden);
        }
        long whole = collections.applied().orElse(-1L);
        var last = found.stream().filter(it -> it.position() <= whole).reduce((_, second) -> second);
        last.ifPresent(it -> head = new Head(it.position(), it.hash(), it.at()));
        return last.isPresent();
    }

    /** The state after the last revision of all, as far as can be read. */
    synchronized Head last() {
        while (follow()) {
            // until nothing is new
        }
        return head;
    }

    /** Whether what was just read at a state was all of it: a new primary may lie behind it for a moment. */
    boolean isWholeAt(Head state) {
        return collections.applied().orElse(-1L) >= state.position()
                && revisions.at(state.position()).filter(state::equals).isPresent();
    }
}
