package org.qadam.report.jasper;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.qadam.report.content.TileMap;
import org.qadam.report.content.TileMap.Tile;

/** Draws a tile for each region: dark with its figure where a figure is known, light elsewhere. */
final class TileMapDrawing {

    static final Dimension SIZE = new Dimension(288, 160);

    private static final int WIDTH = 48;
    private static final int HEIGHT = 32;
    private static final int GAP = 2;

    private final TileMap map;
    private final Graphics2D on;

    TileMapDrawing(TileMap map, Graphics2D on) {
        this.map = map;
        this.on = on;
    }

    void draw() {
        map.tiles().forEach(this::draw);
    }

    private void draw(Tile tile) {
        double x = tile.column() * (double) WIDTH;
        double y = tile.row() * (double) HEIGHT;
        var style = tile.figure() == null ? "DrawingTile" : "DrawingTileKnown";
        on.setColor(DrawingStyle.ground(style));
        on.fill(new Rectangle2D.Double(x, y, WIDTH - GAP, HEIGHT - GAP));
        on.setColor(DrawingStyle.ink(style));
        on.setFont(DrawingStyle.font(style));
        if (tile.figure() == null) {
            write(tile.code(), x, y + 18);
        } else {
            write(tile.code(), x, y + 13);
            write(tile.figure(), x, y + 25);
        }
    }

    /** Centres a text in the tile. */
    private void write(String text, double x, double y) {
        double width = on.getFontMetrics().stringWidth(text);
        on.drawString(text, (float) (x + (WIDTH - GAP - width) / 2), (float) y);
    }
}
