package org.qadam.shared;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param source code of the source
 * @param phrase the shortest words that carry the fact, in the original; null where the source is cited without them
 * @param locator where in the source it stands, or the row of the facts it was taken from
 * @param field the field of the document that it carries; null where it carries the document as a whole
 */
public record Citation(
        String source,
        @Nullable String phrase,
        @Nullable String locator,
        @Nullable String field) {

    public Citation {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a citation names its source");
        }
    }
}
