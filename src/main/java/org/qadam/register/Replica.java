package org.qadam.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What this replica knows. Its position moves by a majority read of the marker alone, never by the acknowledgement of its
 * own write, and only forwards: so nobody looks at a revision before it is whole, everywhere.
 */
@Component
public final class Replica {

    private final Revisions revisions;
    private final Collections collections;
    private volatile Head head = Head.ORIGIN;

    Replica(Revisions revisions, Collections collections) {
        this.revisions = revisions;
        this.collections = collections;
    }

    /** The state that reads without a position of their own see. */
    public Head head() {
        return head;
    }

    /** The state after a revision that this replica has shown. */
    public Head at(long position) {
        return position == 0
                ? Head.ORIGIN
                : revisions.at(position).map(Head::of).orElseThrow();
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
        long applied = collections.applied().orElse(0L);
        found.stream().filter(it -> it.position() > applied).forEach(collections::apply);
        long whole = collections.applied().orElse(0L);
        var last = found.stream().filter(it -> it.position() <= whole).reduce((_, second) -> second);
        last.ifPresent(it -> head = Head.of(it));
        return last.isPresent();
    }

    /** The last state of all, or nothing where what is read lies behind what was seen: a new primary lags. */
    synchronized Optional<Head> last() {
        while (follow()) {
            // until nothing is new
        }
        var known = head;
        boolean lags = collections.applied().orElse(0L) < known.position();
        return lags || !isStillThere(known) ? Optional.empty() : Optional.of(known);
    }

    private boolean isStillThere(Head known) {
        return known.equals(Head.ORIGIN)
                || revisions.at(known.position()).map(Head::of).equals(Optional.of(known));
    }

    /** Whether that position is reached, after a look. */
    boolean reaches(long position) {
        if (head.position() < position) {
            follow();
        }
        return head.position() >= position;
    }
}
