package org.qadam.report.steps;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;
import org.qadam.report.content.Bar;

/**
 * A region from which an audience came.
 *
 * @param region by the name that it bore then
 * @param code by which it was known then
 * @param today the name it was last seen under; null where that is the same
 * @param seminars how many
 * @param titles of the seminars, with their days
 */
public record RegionRow(
        String region,
        String code,
        @Nullable String today,
        FormattedFigure seminars,
        Bar bar,
        String titles,
        int source) {}
