package org.qadam.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.When;

/**
 * Formats days and periods in one language. The form of a month name depends on its use: alone, in a date, after "by"
 * and after "after".
 */
final class DayFormatter {

    private final Words words;
    /** The names of the months in each form, by the key of the catalogue. */
    private final Map<String, List<String>> monthNames = new ConcurrentHashMap<>();

    DayFormatter(Words words) {
        this.words = words;
    }

    String text(When when) {
        var first = when.first();
        var last = when.last();
        if (first != null && last != null) {
            return between(first, last, when.precision().name().toLowerCase(Locale.ROOT));
        }
        if (last != null) {
            return bound("by", last);
        }
        if (first != null) {
            return bound("after", first);
        }
        var note = when.note();
        return note == null ? words.text("when.unknown") : words.text("when.unknown.note", note);
    }

    String text(PeriodCode period) {
        var year = period.text().substring(0, 4);
        return period.text().equals(year)
                ? words.text("when.year", "", "", year)
                : words.text("period." + period.text().substring(5), year);
    }

    private String between(LocalDate first, LocalDate last, String form) {
        var months = form.equals("day") ? "months.dated" : "months";
        var from = text("when." + form, day(first), months, first);
        if (first.equals(last)) {
            return from;
        }
        var to = text("when." + form, day(last), months, last);
        if (from.equals(to)) {
            return from;
        }
        return form.equals("day") && YearMonth.from(first).equals(YearMonth.from(last))
                ? text("when.day", day(first) + "–" + day(last), months, last)
                : words.text("when.range", from, to);
    }

    /** Formats the last day of a year or a month as the year or the month. */
    private String bound(String side, LocalDate day) {
        var month = YearMonth.from(day);
        var form = !day.equals(month.atEndOfMonth()) ? "day" : month.getMonthValue() < 12 ? "month" : "year";
        return text("when." + side + "." + form, day(day), "months." + side, day);
    }

    private String text(String key, String day, String months, LocalDate date) {
        var names =
                monthNames.computeIfAbsent(months, it -> List.of(words.text(it).split(" ", -1)));
        return words.text(key, day, names.get(date.getMonthValue() - 1), String.valueOf(date.getYear()));
    }

    private static String day(LocalDate date) {
        return String.valueOf(date.getDayOfMonth());
    }
}
