package org.qadam.report.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Numbers that sources gave over time. */
public record Series(String alt, List<Point> points) implements Graphic {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * A number at its day.
     *
     * @param figure in words
     * @param when in words
     * @param open whether it may be later than its day
     * @param falls whether it is less than the one before
     */
    public record Point(LocalDate day, BigDecimal number, String figure, String when, boolean open, boolean falls) {}
}
