package org.qadam.report;

/** What a report draws; said in words too, for whoever cannot see it. */
public sealed interface Drawn permits Bar, Series, TileMap {

    /** The same in words. */
    String alt();
}
