package org.qadam.figure;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Stated;

/**
 * Arithmetic on figures. A figure stands for all numbers that its comparator allows. A result allows every number that
 * follows from the numbers of its parts, and is {@code INDETERMINATE} where no comparator describes them. If one part is
 * missing, the result has its reason. If both parts are missing, the result has the reason of the first. This class
 * handles missing parts, so that {@link Arithmetic} calculates with stated figures only.
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

    /** Returns the product of a figure and an exact factor. A negative factor makes a lower bound an upper bound. */
    public static Figure times(Figure figure, BigDecimal factor) {
        return switch (figure) {
            case Absent it -> it;
            case Stated it -> Arithmetic.times(it, factor);
        };
    }

    /** Returns the quotient; {@code INDETERMINATE} where the divisor is zero or a bound that allows zero. */
    public static Figure dividedBy(Figure one, Figure other) {
        return both(one, other, Arithmetic::dividedBy);
    }

    /** Returns the part in per cent of the whole: "more than 30" of 30 is "more than 100". */
    public static Figure percentOf(Figure part, Figure whole) {
        return dividedBy(times(part, HUNDRED), whole);
    }

    /**
     * Returns (actual - baseline) / (target - baseline) in per cent, which holds for ascending and descending
     * indicators.
     */
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
