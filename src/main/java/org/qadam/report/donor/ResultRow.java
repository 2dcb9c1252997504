package org.qadam.report.donor;

import org.qadam.figure.FormattedFigure;

/**
 * How far one of the project's own indicators is.
 *
 * @param result the outcome or output that it is a sign of
 */
public record ResultRow(
        String result,
        String code,
        String indicator,
        String unit,
        FormattedFigure baseline,
        FormattedFigure target,
        FormattedFigure actual,
        FormattedFigure progress,
        String standing,
        int source) {}
