package org.qadam.report.steps;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;
import org.qadam.report.content.Bar;

/**
 * A region of the audience of seminars.
 *
 * @param region name at the time of the last seminar
 * @param code code of the region at that time
 * @param today latest known name; null if the name is the same
 * @param seminars number of seminars
 * @param titles titles of the seminars, with their days
 */
public record RegionRow(
        String region,
        String code,
        @Nullable String today,
        FormattedFigure seminars,
        Bar bar,
        String titles,
        int source) {}
