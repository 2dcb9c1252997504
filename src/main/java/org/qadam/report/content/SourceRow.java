package org.qadam.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that the report cites.
 *
 * @param number number of the source in the report
 * @param title title; null if unknown
 * @param published day of publication as exactly as known, or the words for an unknown day
 * @param address address on the web; null if unknown
 * @param phrases quotations in the order of the report; empty if the source is cited without one
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
     * @param language BCP 47 tag of the original language
     */
    public record Phrase(String text, String language) {}
}
