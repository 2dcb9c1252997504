package org.qadam.figure;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qadam.shared.Figure.Comparator;

/** What a comparator becomes when its number is turned, added to another, or rounded. */
final class Comparators {

    private static final Set<Comparator> ROUGH = Set.of(Comparator.ABOUT, Comparator.NEARLY);
    private static final Set<Comparator> BELOW = Set.of(Comparator.AT_LEAST, Comparator.MORE_THAN);
    private static final Set<Comparator> ABOVE = Set.of(Comparator.AT_MOST, Comparator.LESS_THAN);

    private Comparators() {}

    /** Whether the number bounds the true one from below. */
    static boolean below(Comparator comparator) {
        return BELOW.contains(comparator);
    }

    /** Whether the number bounds the true one from one side. */
    static boolean bounds(Comparator comparator) {
        return below(comparator) || ABOVE.contains(comparator);
    }

    /** Of the number with its sign changed, or divided by: a bound changes its side. */
    static Comparator turned(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> Comparator.AT_MOST;
            case MORE_THAN -> Comparator.LESS_THAN;
            case AT_MOST -> Comparator.AT_LEAST;
            case LESS_THAN -> Comparator.MORE_THAN;
            case EXACTLY, ABOUT, NEARLY -> comparator;
        };
    }

    /** Of two numbers together; empty where none claims as little as both. */
    static Optional<Comparator> joined(Comparator one, Comparator other) {
        var claims = EnumSet.of(one, other);
        claims.remove(Comparator.EXACTLY);
        if (claims.isEmpty()) {
            return Optional.of(Comparator.EXACTLY);
        }
        if (ROUGH.containsAll(claims)) {
            return Optional.of(Comparator.ABOUT);
        }
        if (BELOW.containsAll(claims)) {
            return Optional.of(claims.contains(Comparator.MORE_THAN) ? Comparator.MORE_THAN : Comparator.AT_LEAST);
        }
        if (ABOVE.containsAll(claims)) {
            return Optional.of(claims.contains(Comparator.LESS_THAN) ? Comparator.LESS_THAN : Comparator.AT_MOST);
        }
        return Optional.empty();
    }

    /** A bound is rounded away from what it bounds: "more than 99.96" is not "more than 100". */
    static RoundingMode rounding(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> RoundingMode.FLOOR;
            case AT_MOST, LESS_THAN -> RoundingMode.CEILING;
            case EXACTLY, ABOUT, NEARLY -> RoundingMode.HALF_EVEN;
        };
    }
}
