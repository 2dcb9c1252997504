package org.qadam.report.steps;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;

/**
 * An institutional reform of a plan, and how much a source links to it.
 *
 * @param area its number and title; of steps without an area, that it is not known
 * @param also what another source calls it
 */
public record AreaRow(
        String area,
        @Nullable String also,
        FormattedFigure steps,
        FormattedFigure projects,
        FormattedFigure events,
        FormattedFigure indicators,
        int source) {}
