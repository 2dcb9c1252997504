package org.qadam.shared;

import org.jspecify.annotations.Nullable;

/**
 * A reference to a place in a source, which supports a field or a whole document.
 *
 * @param source code of the {@code Source} document
 * @param phrase the shortest quotation that states the fact, in the original language; null where nothing is quoted
 * @param locator page, article or other place within the source, or the row of the first data set; null where unknown
 * @param field the field that the citation supports; null where the citation supports the whole document
 */
public record Citation(
        String source,
        @Nullable String phrase,
        @Nullable String locator,
        @Nullable String field) {

    public Citation {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a citation needs the code of its source; source is blank");
        }
    }
}
