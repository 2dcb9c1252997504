package org.qadam.report.content;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;

/**
 * An actual of an indicator.
 *
 * @param words comment of the source; null if it has none
 * @param fall sentence on a fall from the figure before; null if the figure does not fall
 */
public record SeriesRow(
        String statement,
        String when,
        FormattedFigure figure,
        @Nullable String words,
        @Nullable String fall,
        int source) {}
