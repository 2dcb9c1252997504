package org.qadam.report.jasper;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.qadam.report.content.Bar;
import org.qadam.report.content.Graphic;
import org.qadam.report.content.Series;
import org.qadam.report.content.TileMap;

/** Draws a graphic of a report as vectors. */
final class Drawing implements Renderable, Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1;

    private final transient Graphic drawn;
    private final String id;

    Drawing(Graphic drawn) {
        this.drawn = drawn;
        this.id = Fingerprint.of(drawn.toString()).letters(24);
    }

    /** Returns an id made from the data: a random id would make two files of the same data differ. */
    @Override
    public String getId() {
        return id;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext engine) {
        return size();
    }

    @Override
    public void render(JasperReportsContext engine, Graphics2D page, Rectangle2D place) {
        var own = (Graphics2D) page.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.transform(AffineTransform.getTranslateInstance(place.getX(), place.getY()));
            own.scale(place.getWidth() / size().getWidth(), place.getHeight() / size().getHeight());
            switch (drawn) {
                case Bar it -> BarDrawing.draw(it, own);
                case Series it -> new SeriesDrawing(it, own).draw();
                case TileMap it -> new TileMapDrawing(it, own).draw();
            }
        } finally {
            own.dispose();
        }
    }

    private Dimension size() {
        return switch (drawn) {
            case Bar _ -> BarDrawing.SIZE;
            case Series _ -> SeriesDrawing.SIZE;
            case TileMap _ -> TileMapDrawing.SIZE;
        };
    }
}
