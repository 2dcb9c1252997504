package org.qadam.report.content;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;

/**
 * A statement that disagrees with others.
 *
 * @param subject subject of the disagreement; rows of one subject are adjacent
 * @param statement code of the statement
 * @param note comment of the source, and the reason if the statement is preferred
 */
public record DisagreementRow(
        String subject,
        String statement,
        FormattedFigure said,
        String when,
        @Nullable String note,
        int source) {}
