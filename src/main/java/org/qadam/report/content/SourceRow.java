package org.qadam.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that the report cites.
 *
 * @param number by which the report cites it
 * @param title null where none is known
 * @param published its day, as exactly as known, or the reason why it is not
 * @param address null where none is known
 * @param phrases in the order in which the report uses them; none where the source is cited without words
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
     * Words that carry a fact, in the original.
     *
     * @param language of the original, as a tag
     */
    public record Phrase(String text, String language) {}
}
