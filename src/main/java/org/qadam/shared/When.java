package org.qadam.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days in the programme's zone, as exactly as a source states them: first and last day, either of which may be open,
 * and a note where the words of the source say more.
 */
public record When(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Precision precision,
        @Nullable String note) {

    /** How exactly the days are known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** Only a bound is known: "by May 2014", "after 2 September 2019". */
        OPEN,
        /** No day is known; the note holds what was said. */
        UNKNOWN
    }

    public When {
        Objects.requireNonNull(precision, "a when needs its precision");
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("last day %s lies before first day %s".formatted(last, first));
        }
        check(precision, first, last);
    }

    private static void check(Precision precision, @Nullable LocalDate first, @Nullable LocalDate last) {
        switch (precision) {
            case DAY, MONTH, YEAR -> {
                if (first == null || last == null) {
                    throw new IllegalArgumentException("precision %s needs first and last day".formatted(precision));
                }
            }
            case OPEN -> {
                if ((first == null) == (last == null)) {
                    throw new IllegalArgumentException("precision OPEN needs first or last day, not both");
                }
            }
            case UNKNOWN -> {
                if (first != null || last != null) {
                    throw new IllegalArgumentException("precision UNKNOWN has neither first nor last day");
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

    /** Whether all of it is known to lie between the two days, both included. */
    public boolean within(LocalDate from, LocalDate to) {
        return first != null && last != null && !first.isBefore(from) && !last.isAfter(to);
    }

    /** Whether the day may lie in it: an open end holds every day beyond. */
    public boolean covers(LocalDate day) {
        return (first == null || !first.isAfter(day))
                && (last == null || !last.isBefore(day))
                && precision != Precision.UNKNOWN;
    }

    /** Whether all of it is known to lie on or before the day. */
    public boolean notAfter(LocalDate day) {
        return last != null && !last.isAfter(day);
    }
}
