package org.qadam.report.jasper;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qadam.report.content.Series;
import org.qadam.report.content.Series.Point;

/** Draws figures over time: a dot with its figure for each day, and a broken line with a mark for a fall. */
final class SeriesDrawing {

    static final Dimension SIZE = new Dimension(511, 160);

    private static final double LEFT = 34;
    private static final double RIGHT = 441;
    private static final double TOP = 22;
    private static final double BOTTOM = 136;
    private static final double DOT = 3.5;
    private static final int LINES = 4;

    private final List<Point> points;
    private final Graphics2D on;
    private final int first;
    private final int years;
    private final double top;

    SeriesDrawing(Series series, Graphics2D on) {
        this.points = series.points();
        this.on = on;
        this.first = points.getFirst().day().getYear();
        this.years = points.getLast().day().getYear() + 1 - first;
        this.top = top(points.stream()
                .mapToDouble(it -> it.number().doubleValue())
                .max()
                .orElse(1));
    }

    /** Returns a round number not below the largest value, which the grid lines divide evenly. */
    private static double top(double most) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1))));
        return Math.ceil(Math.max(most, 1) / unit / 2) * unit * 2;
    }

    void draw() {
        grid();
        for (int i = 1; i < points.size(); i++) {
            segment(points.get(i - 1), points.get(i));
        }
        points.forEach(this::dot);
    }

    private void grid() {
        on.setFont(DrawingStyle.font("DrawingLabel"));
        on.setStroke(new BasicStroke(0.5f));
        for (int line = 0; line <= LINES; line++) {
            double value = top * line / LINES;
            on.setColor(DrawingStyle.ground("DrawingLabel"));
            on.draw(new Line2D.Double(LEFT, y(value), RIGHT, y(value)));
            on.setColor(DrawingStyle.ink("DrawingLabel"));
            var text = value == Math.rint(value) ? String.valueOf((long) value) : "";
            write(text, LEFT - 6 - width(text), y(value) + 3);
        }
        for (int year = 0; year <= years; year++) {
            write(String.valueOf(first + year), LEFT + (RIGHT - LEFT) * year / years - 9, BOTTOM + 18);
        }
    }

    private void segment(Point from, Point to) {
        on.setColor(DrawingStyle.ink(to.falls() ? "DrawingFall" : "DrawingLine"));
        on.setStroke(
                to.falls()
                        ? new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0)
                        : new BasicStroke(1.5f));
        on.draw(new Line2D.Double(x(from), y(from), x(to), y(to)));
    }

    private void dot(Point point) {
        var circle = new Ellipse2D.Double(x(point) - DOT, y(point) - DOT, 2 * DOT, 2 * DOT);
        on.setStroke(new BasicStroke(1.5f));
        on.setColor(DrawingStyle.ground("DrawingFigure"));
        on.fill(circle);
        on.setColor(DrawingStyle.ink(point.falls() ? "DrawingFall" : "DrawingLine"));
        if (!point.open()) {
            on.fill(circle);
        }
        on.draw(circle);
        mark(point);
        label(point);
    }

    /** Draws an arrow down for a fall, and an arrow to the right for a day that may be later. */
    private void mark(Point point) {
        if (point.falls()) {
            arrow(x(point) - 3, y(point) + 9, x(point) + 3, y(point) + 9, x(point), y(point) + 15);
        }
        if (point.open()) {
            on.draw(new Line2D.Double(x(point) + DOT, y(point), x(point) + 14, y(point)));
            arrow(x(point) + 14, y(point) - 3, x(point) + 14, y(point) + 3, x(point) + 20, y(point));
        }
    }

    private void arrow(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        path.lineTo(corners[2], corners[3]);
        path.lineTo(corners[4], corners[5]);
        path.closePath();
        on.fill(path);
    }

    /** Draws a figure on a background, so that no grid line crosses it. */
    private void label(Point point) {
        on.setFont(DrawingStyle.font("DrawingFigure"));
        double width = width(point.figure());
        double left = x(point) - width / 2;
        on.setColor(DrawingStyle.ground("DrawingFigure"));
        on.fill(new Rectangle2D.Double(left - 2, y(point) - 17, width + 4, 11));
        on.setColor(DrawingStyle.ink("DrawingFigure"));
        write(point.figure(), left, y(point) - 8);
    }

    private double x(Point point) {
        double days = ChronoUnit.DAYS.between(point.day().withDayOfYear(1), point.day());
        return LEFT + (RIGHT - LEFT) * (point.day().getYear() - first + days / 366) / years;
    }

    private double y(Point point) {
        return y(point.number().doubleValue());
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * value / top;
    }

    private double width(String text) {
        return on.getFontMetrics().stringWidth(text);
    }

    private void write(String text, double x, double y) {
        on.drawString(text, (float) x, (float) y);
    }
}
