package org.qadam.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that the report cites.
 *
 * @param number of the source in the report
 * @param title null where it is not known
 * @param published day of publication as exactly as known, or the words for an unknown day
 * @param address null where it is not known
 * @param phrases quotations in the order of the report; empty where the source is cited without one
 */
public record SourceRow(
        int number,
        @Nullable String title,
        String publisher,
        String published,
        @Nullable String address,
        @Nullable String note,
        List<Phrase> phrases) {

    public SourceRow {
        phrases = List.copyOf(phrases);
    }

    /**
     * A quotation in the original.
     *
     * @param language of the original, as a tag
     */
    public record Phrase(String text, String language) {}
}
