package org.qadam.report.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Figures that sources state over time. */
public record Series(String alt, List<Point> points) implements Graphic {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * A figure at its day.
     *
     * @param figure figure as text
     * @param when day as text
     * @param open whether the figure may belong to a later day
     * @param falls whether the figure is less than the one before
     */
    public record Point(LocalDate day, BigDecimal number, String figure, String when, boolean open, boolean falls) {}
}
