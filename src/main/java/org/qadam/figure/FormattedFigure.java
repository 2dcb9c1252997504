package org.qadam.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Reason;

/**
 * A figure formatted in one language.
 *
 * @param text the figure in words, such as "more than 30", or the reason why there is no number
 * @param number the number for charts and sums, not rounded; null where there is none
 * @param comparator relation of the true number to this number; null where there is none
 * @param absent reason why there is no number; null where there is one
 */
public record FormattedFigure(
        String text,
        @Nullable BigDecimal number,
        @Nullable Comparator comparator,
        @Nullable Reason absent) {

    public FormattedFigure {
        if ((number == null) == (absent == null)) {
            throw new IllegalArgumentException(
                    "a formatted figure needs either a number or the reason why there is none, not both");
        }
    }
}
