package org.qadam.shared;

import java.util.List;

/** Knows which letters have a shape in print: words with others are refused before they are kept. */
@FunctionalInterface
public interface GlyphCoverage {

    /** Those of a text that would come out as boxes, each named once. */
    List<String> lacking(String text);
}
