package org.qadam.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.qadam.shared.Figure;

/**
 * The number format of a figure. Pages and reports round with the same format.
 *
 * @param decimals maximum number of digits after the decimal separator
 * @param percent whether a per cent sign follows the number
 */
public record Display(int decimals, boolean percent) {

    public static final Display NUMBER = new Display(2, false);
    public static final Display PERCENT = new Display(2, true);
    public static final Display PROGRESS = new Display(1, true);

    /**
     * Returns the rounded number. A number other than zero is never rounded to zero, but keeps one significant digit.
     */
    BigDecimal round(Figure.Stated figure) {
        var mode = Comparators.rounding(figure.comparator());
        var rounded = figure.number().setScale(decimals, mode);
        return rounded.signum() == 0 ? figure.number().round(new MathContext(1, mode)) : rounded;
    }
}
