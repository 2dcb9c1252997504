package org.qadam.report.content;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not known, and why.
 *
 * @param document what it is a field of, in words
 * @param reason in words
 * @param source where it might have stood; null where no source speaks of it
 */
public record UnknownRow(
        String document,
        String field,
        String reason,
        @Nullable String note,
        @Nullable Integer source) {}
