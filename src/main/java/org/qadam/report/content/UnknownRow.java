package org.qadam.report.content;

import org.jspecify.annotations.Nullable;

/**
 * An item that is not known, and the reason.
 *
 * @param document name of the document that lacks the item
 * @param reason reason why the item is unknown, in words
 * @param source number of a source on the document; null if no source covers it
 */
public record UnknownRow(
        String document,
        String field,
        String reason,
        @Nullable String note,
        @Nullable Integer source) {}
