package org.qadam.shared;

import java.util.List;

/**
 * Finds characters that the report fonts cannot print. Texts with such characters are refused before they are recorded.
 */
@FunctionalInterface
public interface GlyphCoverage {

    /** Returns each character of the text that the fonts lack, once, as the character with its Unicode code point. */
    List<String> lacking(String text);
}
