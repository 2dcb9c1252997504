package org.qadam.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Reason;

/**
 * A figure in a reader's language, ready to print.
 *
 * @param text what a person reads
 * @param number to draw and to add, not rounded; null exactly where there is none, and the text then says why
 * @param comparator how the number bounds the true one; null where there is none
 * @param absent why there is no number; null where there is one
 */
public record FormattedFigure(
        String text,
        @Nullable BigDecimal number,
        @Nullable Comparator comparator,
        @Nullable Reason absent) {

    public FormattedFigure {
        if ((number == null) == (absent == null)) {
            throw new IllegalArgumentException("a figure is a number, or the reason why there is none");
        }
    }
}
