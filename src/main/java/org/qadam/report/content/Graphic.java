package org.qadam.report.content;

/** A drawing of a report, with a text alternative. */
public sealed interface Graphic permits Bar, Series, TileMap {

    /** Returns the text alternative. */
    String alt();
}
