package org.qadam.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regions of a country as tiles, each about where it lies. */
public record TileMap(String alt, List<Tile> tiles) implements Graphic {

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * A region.
     *
     * @param code by which it is known in a list of codes
     * @param figure in words; null where nothing is known of the region
     */
    public record Tile(
            int column, int row, String code, @Nullable String figure) {}
}
