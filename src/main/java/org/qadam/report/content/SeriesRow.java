package org.qadam.report.content;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;

/**
 * A number that a source gave, in the order of days.
 *
 * @param words of the source
 * @param fall that it is less than the one before; null where it is not
 */
public record SeriesRow(
        String statement,
        String when,
        FormattedFigure figure,
        @Nullable String words,
        @Nullable String fall,
        int source) {}
