package org.qadam.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month, a year or an open range of days, with the precision that a source states. Days are those of the time
 * zone in the setting {@code qadam.zone}.
 *
 * @param first first day, included; null where the range has no known start
 * @param last last day, included; null where the range has no known end
 * @param note the words of the source where the days do not say all; null where they do
 */
public record When(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Precision precision,
        @Nullable String note) {

    /** The precision with which the days are known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** Only the first or only the last day is known: "by May 2014", "after 2 September 2019". */
        OPEN,
        /** No day is known; the note holds the words of the source. */
        UNKNOWN
    }

    public When {
        Objects.requireNonNull(precision, "a date range needs a precision");
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("last day %s is before first day %s".formatted(last, first));
        }
        check(precision, first, last);
    }

    private static void check(Precision precision, @Nullable LocalDate first, @Nullable LocalDate last) {
        switch (precision) {
            case DAY, MONTH, YEAR -> {
                if (first == null || last == null) {
                    throw new IllegalArgumentException(
                            "precision %s needs a first and a last day".formatted(precision));
                }
            }
            case OPEN -> {
                if ((first == null) == (last == null)) {
                    throw new IllegalArgumentException("precision OPEN needs either a first or a last day, not both");
                }
            }
            case UNKNOWN -> {
                if (first != null || last != null) {
                    throw new IllegalArgumentException("precision UNKNOWN allows neither a first nor a last day");
                }
            }
        }
    }

    public static When day(LocalDate day) {
        return new When(day, day, Precision.DAY, null);
    }

    public static When month(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, null);
    }

    public static When year(int year) {
        var day = Year.of(year).atDay(1);
        return new When(day, day.with(TemporalAdjusters.lastDayOfYear()), Precision.YEAR, null);
    }

    public static When unknown(String note) {
        return new When(null, null, Precision.UNKNOWN, note);
    }

    /**
     * Returns whether the range is known to lie between the two days, both included; false where either end is open.
     */
    public boolean within(LocalDate from, LocalDate to) {
        return first != null && last != null && !first.isBefore(from) && !last.isAfter(to);
    }

    /**
     * Returns whether the range may include the day. A range without a first or last day extends without limit on that
     * side.
     */
    public boolean covers(LocalDate day) {
        return (first == null || !first.isAfter(day))
                && (last == null || !last.isBefore(day))
                && precision != Precision.UNKNOWN;
    }

    /** Returns whether the range is known to end on or before the day; false where the last day is not known. */
    public boolean notAfter(LocalDate day) {
        return last != null && !last.isAfter(day);
    }
}
