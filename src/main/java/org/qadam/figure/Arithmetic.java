package org.qadam.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.Reason;

/** Calculates with stated figures to 34 significant digits, the precision of Decimal128 (IEEE 754) in MongoDB. */
final class Arithmetic {

    private static final Figure INDETERMINATE = new Absent(Reason.INDETERMINATE);

    private Arithmetic() {}

    static Figure plus(Stated one, Stated other) {
        return Comparators.combined(one.comparator(), other.comparator())
                .map(it -> stated(it, one.number().add(other.number(), precision(it))))
                .orElse(INDETERMINATE);
    }

    static Figure times(Stated figure, BigDecimal factor) {
        var comparator = scaled(figure.comparator(), factor);
        return stated(comparator, figure.number().multiply(factor, precision(comparator)));
    }

    static Figure dividedBy(Stated one, Stated other) {
        if (Comparators.isBound(other.comparator())) {
            return dividedByBound(one, other);
        }
        if (other.number().signum() == 0) {
            return INDETERMINATE;
        }
        return Comparators.combined(scaled(one.comparator(), other.number()), other.comparator())
                .map(it -> quotient(it, one, other))
                .orElse(INDETERMINATE);
    }

    /**
     * Divides by a bound: 100 divided by "at least 2" is "at most 50". The quotient is indeterminate where the bound
     * allows zero.
     */
    private static Figure dividedByBound(Stated one, Stated bound) {
        boolean excludesZero = bound.number().signum() == (Comparators.isLowerBound(bound.comparator()) ? 1 : -1);
        return excludesZero && one.comparator() == Comparator.EXACTLY
                ? quotient(scaled(Comparators.reversed(bound.comparator()), one.number()), one, bound)
                : INDETERMINATE;
    }

    private static Figure quotient(Comparator comparator, Stated one, Stated other) {
        return stated(comparator, one.number().divide(other.number(), precision(comparator)));
    }

    /** A product with the factor 0 is exactly 0; a negative factor reverses a bound. */
    private static Comparator scaled(Comparator comparator, BigDecimal factor) {
        return switch (factor.signum()) {
            case 0 -> Comparator.EXACTLY;
            case 1 -> comparator;
            default -> Comparators.reversed(comparator);
        };
    }

    private static MathContext precision(Comparator comparator) {
        return new MathContext(MathContext.DECIMAL128.getPrecision(), Comparators.rounding(comparator));
    }

    private static Figure stated(Comparator comparator, BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return new Stated(
                comparator == Comparator.NEARLY ? Comparator.ABOUT : comparator,
                plain.setScale(Math.max(plain.scale(), 0)));
    }
}
