package org.qadam.report.content;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;

/**
 * A statement on an indicator.
 *
 * @param owner heading of a group of rows, such as the title of the plan
 * @param statement code of the statement
 * @param kind baseline, target or actual, in words
 * @param when days of the statement; if a target has no due day, the day of its announcement
 * @param disagrees other figures that sources state; null if there are none
 */
public record ContextRow(
        String owner,
        String statement,
        String indicator,
        String kind,
        String unit,
        FormattedFigure figure,
        String when,
        @Nullable String disagrees,
        int source) {}
