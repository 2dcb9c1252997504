package org.qadam.figure;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Stated;

/**
 * Arithmetic on figures. A figure is all the numbers that its comparator allows; a result allows every number that its
 * parts can make, and so claims no more than they do. Where no comparator says that, it is indeterminate; where a part
 * is missing, so is the result, for the same reason.
 */
public final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    public static Figure plus(Figure one, Figure other) {
        return both(one, other, Arithmetic::plus);
    }

    public static Figure minus(Figure one, Figure other) {
        return plus(one, times(other, BigDecimal.ONE.negate()));
    }

    /** So many times as much; a negative factor turns a bound to the other side. */
    public static Figure times(Figure figure, BigDecimal factor) {
        return switch (figure) {
            case Absent it -> it;
            case Stated it -> Arithmetic.times(it, factor);
        };
    }

    public static Figure dividedBy(Figure one, Figure other) {
        return both(one, other, Arithmetic::dividedBy);
    }

    /** What part of the whole it is, in per cent: "more than 30" of 30 is "more than 100". */
    public static Figure percentOf(Figure part, Figure whole) {
        return dividedBy(times(part, HUNDRED), whole);
    }

    /** How much of the way from baseline to target is gone, in per cent; a descending indicator goes it downwards. */
    public static Figure progress(Figure baseline, Figure target, Figure actual) {
        return percentOf(minus(actual, baseline), minus(target, baseline));
    }

    private static Figure both(Figure one, Figure other, BiFunction<Stated, Stated, Figure> rule) {
        if (one instanceof Stated first && other instanceof Stated second) {
            return rule.apply(first, second);
        }
        return one instanceof Absent ? one : other;
    }
}
