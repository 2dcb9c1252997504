package org.qadam.report.steps;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;

/**
 * An institutional reform of a plan, with counts of what sources link to it.
 *
 * @param area number and title, or the words for steps without a known area
 * @param also title by another source; null if there is none
 */
public record AreaRow(
        String area,
        @Nullable String also,
        FormattedFigure steps,
        FormattedFigure projects,
        FormattedFigure events,
        FormattedFigure indicators,
        int source) {}
