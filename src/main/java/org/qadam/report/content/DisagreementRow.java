package org.qadam.report.content;

import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;

/**
 * What one source says where sources, or the numbers within one, do not agree.
 *
 * @param subject what it is about: rows of one subject stand together
 * @param statement code of the statement
 * @param note why it does not agree, or why it was chosen
 */
public record DisagreementRow(
        String subject,
        String statement,
        FormattedFigure said,
        String when,
        @Nullable String note,
        int source) {}
