package org.qadam.report.content;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;

/**
 * What a source says of an indicator that is not the project's own.
 *
 * @param owner title of the plan that the indicator belongs to
 * @param statement code of the statement printed
 * @param kind baseline, target or actual, in words
 * @param when what it speaks of; of a target without due, when it was announced
 * @param disagrees what does not agree with it, in few words; null where nothing does
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
