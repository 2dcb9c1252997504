package org.qadam.figure;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qadam.shared.Figure.Comparator;

/** Determines the comparator of a calculated figure from the comparators of its parts. */
final class Comparators {

    private static final Set<Comparator> APPROXIMATE = Set.of(Comparator.ABOUT, Comparator.NEARLY);
    private static final Set<Comparator> LOWER_BOUNDS = Set.of(Comparator.AT_LEAST, Comparator.MORE_THAN);
    private static final Set<Comparator> UPPER_BOUNDS = Set.of(Comparator.AT_MOST, Comparator.LESS_THAN);

    private Comparators() {}

    /** Returns whether the comparator makes the number a lower bound of the true number. */
    static boolean isLowerBound(Comparator comparator) {
        return LOWER_BOUNDS.contains(comparator);
    }

    /** Returns whether the comparator makes the number a lower or an upper bound of the true number. */
    static boolean isBound(Comparator comparator) {
        return isLowerBound(comparator) || UPPER_BOUNDS.contains(comparator);
    }

    /**
     * Returns the comparator after the number changes its sign or becomes a divisor: a lower bound becomes an upper
     * bound.
     */
    static Comparator reversed(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> Comparator.AT_MOST;
            case MORE_THAN -> Comparator.LESS_THAN;
            case AT_MOST -> Comparator.AT_LEAST;
            case LESS_THAN -> Comparator.MORE_THAN;
            case EXACTLY, ABOUT, NEARLY -> comparator;
        };
    }

    /** Returns the comparator of a sum or quotient of two figures; empty where no comparator describes the result. */
    static Optional<Comparator> combined(Comparator one, Comparator other) {
        var comparators = EnumSet.of(one, other);
        comparators.remove(Comparator.EXACTLY);
        if (comparators.isEmpty()) {
            return Optional.of(Comparator.EXACTLY);
        }
        if (APPROXIMATE.containsAll(comparators)) {
            return Optional.of(Comparator.ABOUT);
        }
        if (LOWER_BOUNDS.containsAll(comparators)) {
            return Optional.of(comparators.contains(Comparator.MORE_THAN) ? Comparator.MORE_THAN : Comparator.AT_LEAST);
        }
        if (UPPER_BOUNDS.containsAll(comparators)) {
            return Optional.of(comparators.contains(Comparator.LESS_THAN) ? Comparator.LESS_THAN : Comparator.AT_MOST);
        }
        return Optional.empty();
    }

    /**
     * Returns the rounding that keeps the statement true: lower bounds round down, upper bounds round up, other numbers
     * half to even.
     */
    static RoundingMode rounding(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> RoundingMode.FLOOR;
            case AT_MOST, LESS_THAN -> RoundingMode.CEILING;
            case EXACTLY, ABOUT, NEARLY -> RoundingMode.HALF_EVEN;
        };
    }
}
