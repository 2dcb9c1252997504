package org.qadam.register;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Walks all revisions and holds each against the one before: what was altered, removed or inserted is named. */
@Component
public final class Chain {

    private final Revisions revisions;

    Chain(Revisions revisions) {
        this.revisions = revisions;
    }

    /** The first revision up to a position that is not as it was recorded. */
    public Optional<Broken> firstBroken(long upTo) {
        var before = Head.ORIGIN;
        for (Revision each : revisions.upTo(upTo)) {
            if (each.position() != before.position() + 1) {
                return Optional.of(new Broken(before.position() + 1, Broken.Fault.MISSING));
            }
            if (!each.previousHash().equals(before.hash())) {
                return Optional.of(new Broken(each.position(), Broken.Fault.DOES_NOT_FOLLOW));
            }
            if (!each.hashed().hash().equals(each.hash())) {
                return Optional.of(new Broken(each.position(), Broken.Fault.ALTERED));
            }
            before = Head.of(each);
        }
        return before.position() < upTo
                ? Optional.of(new Broken(before.position() + 1, Broken.Fault.MISSING))
                : Optional.empty();
    }

    /** A revision that is not as it was recorded. */
    public record Broken(long position, Fault fault) {

        /** What is wrong with it. */
        public enum Fault {
            MISSING,
            ALTERED,
            DOES_NOT_FOLLOW
        }
    }
}
