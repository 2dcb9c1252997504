package org.qadam.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.Reason;

/** What two stated figures make, to the 34 digits of a decimal in the register. */
final class Arithmetic {

    private static final Figure INDETERMINATE = new Absent(Reason.INDETERMINATE);

    private Arithmetic() {}

    static Figure plus(Stated one, Stated other) {
        return Comparators.joined(one.comparator(), other.comparator())
                .map(it -> stated(it, one.number().add(other.number(), precision(it))))
                .orElse(INDETERMINATE);
    }

    static Figure times(Stated figure, BigDecimal factor) {
        var comparator = scaled(figure.comparator(), factor);
        return stated(comparator, figure.number().multiply(factor, precision(comparator)));
    }

    static Figure dividedBy(Stated one, Stated other) {
        if (Comparators.bounds(other.comparator())) {
            return dividedByBound(one, other);
        }
        if (other.number().signum() == 0) {
            return INDETERMINATE;
        }
        return Comparators.joined(scaled(one.comparator(), other.number()), other.comparator())
                .map(it -> quotient(it, one, other))
                .orElse(INDETERMINATE);
    }

    /** 100 by "at least 2" is "at most 50"; a bound that does not keep clear of zero says nothing. */
    private static Figure dividedByBound(Stated one, Stated bound) {
        boolean clear = bound.number().signum() == (Comparators.below(bound.comparator()) ? 1 : -1);
        return clear && one.comparator() == Comparator.EXACTLY
                ? quotient(scaled(Comparators.turned(bound.comparator()), one.number()), one, bound)
                : INDETERMINATE;
    }

    private static Figure quotient(Comparator comparator, Stated one, Stated other) {
        return stated(comparator, one.number().divide(other.number(), precision(comparator)));
    }

    /** Nothing, however many times, is exactly nothing. */
    private static Comparator scaled(Comparator comparator, BigDecimal factor) {
        return switch (factor.signum()) {
            case 0 -> Comparator.EXACTLY;
            case 1 -> comparator;
            default -> Comparators.turned(comparator);
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
