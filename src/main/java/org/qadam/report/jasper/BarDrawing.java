package org.qadam.report.jasper;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.qadam.report.content.Bar;

/** Draws a bar on a background as long as the longest bar. */
final class BarDrawing {

    static final Dimension SIZE = new Dimension(60, 5);

    private BarDrawing() {}

    static void draw(Bar bar, Graphics2D on) {
        on.setColor(DrawingStyle.ground("DrawingGround"));
        on.fill(new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height));
        on.setColor(DrawingStyle.ink("DrawingGround"));
        on.fill(new Rectangle2D.Double(0, 0, SIZE.width * bar.part().doubleValue(), SIZE.height));
    }
}
