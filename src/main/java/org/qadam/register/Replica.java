package org.qadam.register;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.qadam.mongo.UnavailableException;
import org.springframework.stereotype.Component;

/**
 * Keeps the position of this replica: reads see the register up to it. The position moves only forwards, after a
 * majority read of the marker. An acknowledged write does not move it, because majority reads may not see it yet. So no
 * reader sees a revision that is applied in part.
 */
@Component
public final class Replica {

    private static final long TURN_MS = 300;

    private final Revisions revisions;
    private final Projection projection;
    private final StateCheck check = new StateCheck();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Head head = Head.ORIGIN;

    Replica(Revisions revisions, Projection projection) {
        this.revisions = revisions;
        this.projection = projection;
    }

    /**
     * Returns the state that reads see unless they name another position.
     *
     * @throws UnavailableException if the database does not hold the state, for instance because it was dropped
     */
    public Head head() {
        check.requireState();
        return head;
    }

    /** Returns the state as {@link #head()}, whether or not the database holds it. */
    Head lastRead() {
        return head;
    }

    /** Returns what is wrong with the database; empty if the database holds the state of this replica. */
    Optional<String> finding() {
        return check.finding();
    }

    /**
     * Returns whether the database still holds the state of this replica. If not, the absence of a document says nothing.
     */
    public boolean isStateStored() {
        return isStored(head, revisions.states(head.position()));
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
     * Does nothing while the marker lags behind the position, as on a new primary. Callers wait for each other for a
     * moment only, because an operation may wait for a server that does not answer. Two callers may apply the same
     * revision.
     */
    boolean follow() {
        boolean locked = tryLock();
        try {
            return followFrom(head);
        } finally {
            if (locked) {
                turn.unlock();
            }
        }
    }

    private boolean tryLock() {
        try {
            return turn.tryLock(TURN_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean followFrom(Head known) {
        var states = revisions.states(known.position());
        if (!isStored(known, states)) {
            return false;
        }
        boolean isLast = states.getLast().position() == known.position();
        if (isLast && finding().isEmpty()) {
            return false;
        }
        var next = revisions.after(known.position());
        if (!continues(known, next)) {
            check.replaced(known);
            return false;
        }
        long marker = projection.applied().orElse(-1L);
        if (marker < known.position()) {
            return false;
        }
        check.confirm();
        var unapplied = next.stream().filter(it -> it.position() > marker).toList();
        if (!unapplied.isEmpty()) {
            projection.apply(unapplied);
        }
        long reached = projection.applied().orElse(-1L);
        var last = next.stream().filter(it -> it.position() <= reached).reduce((_, second) -> second);
        last.ifPresent(it -> moveTo(new Head(it.position(), it.hash(), it.at())));
        return head.position() > known.position();
    }

    private boolean isStored(Head known, List<Head> stored) {
        if (stored.isEmpty() || stored.getFirst().position() != known.position()) {
            check.missing(known);
            return false;
        }
        if (!stored.getFirst().equals(known)) {
            check.replaced(known);
            return false;
        }
        return true;
    }

    private static boolean continues(Head state, List<Revision> next) {
        var hash = state.hash();
        for (var revision : next) {
            if (!revision.previousHash().equals(hash)) {
                return false;
            }
            hash = revision.hash();
        }
        return true;
    }

    private synchronized void moveTo(Head next) {
        if (next.position() > head.position()) {
            head = next;
        }
    }

    /**
     * Follows as {@link #catchUp()}, and returns the state on which a change is decided.
     *
     * @throws UnavailableException if the database does not hold the state of this replica, and a new primary is not the
     *     reason
     */
    Head catchUpForChange() {
        var state = catchUp();
        check.requireStateSoon();
        return state;
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
