package org.qadam.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regions of a country as tiles, each near its place on a map. */
public record TileMap(String alt, List<Tile> tiles) implements Graphic {

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * A region.
     *
     * @param code code of the region, without the country
     * @param figure figure as text; null if no figure of the region is known
     */
    public record Tile(
            int column, int row, String code, @Nullable String figure) {}
}
