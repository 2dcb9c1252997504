package org.qadam.report.donor;

import org.qadam.figure.FormattedFigure;

/**
 * Progress of one indicator of the project.
 *
 * @param result title of the outcome or output that the indicator measures
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
