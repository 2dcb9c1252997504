package org.qadam.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.qadam.shared.Figure;

/**
 * How a figure is shown, by the measure of its indicator: rounded here, once, the same on page and paper.
 *
 * @param decimals at most so many
 * @param percent whether the sign follows
 */
public record Display(int decimals, boolean percent) {

    public static final Display NUMBER = new Display(2, false);
    public static final Display PERCENT = new Display(2, true);
    public static final Display PROGRESS = new Display(1, true);

    /** What is too small for the decimals keeps one digit: nothing is rounded to zero. */
    BigDecimal round(Figure.Stated figure) {
        var mode = Comparators.rounding(figure.comparator());
        var rounded = figure.number().setScale(decimals, mode);
        return rounded.signum() == 0 ? figure.number().round(new MathContext(1, mode)) : rounded;
    }
}
