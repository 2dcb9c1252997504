package org.qadam.report.content;

/** What a report draws; said in words too, for whoever cannot see it. */
public sealed interface Graphic permits Bar, Series, TileMap {

    /** The same in words. */
    String alt();
}
