package org.qadam.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** The code of a reporting period: a year "2014", a half-year "2014-H1" or a quarter "2015-Q2". */
public record PeriodCode(String text) implements Comparable<PeriodCode> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])))?");

    public PeriodCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a period: write a year, half-year or quarter, like 2014, 2014-H1 or 2015-Q2"
                            .formatted(text));
        }
    }

    public LocalDate first() {
        return month(0).atDay(1);
    }

    /** Returns the last day, which belongs to the period. */
    public LocalDate last() {
        return month(months() - 1).atEndOfMonth();
    }

    public When when() {
        return new When(first(), last(), When.Precision.DAY, null);
    }

    /** Returns the length in months: 12, 6 or 3. All periods of one owner have the same length. */
    public int months() {
        return switch (text.length() < 5 ? 'Y' : text.charAt(5)) {
            case 'H' -> 6;
            case 'Q' -> 3;
            default -> 12;
        };
    }

    private YearMonth month(int offset) {
        int number = text.length() < 5 ? 1 : text.charAt(6) - '0';
        return YearMonth.of(Integer.parseInt(text.substring(0, 4)), 1).plusMonths((number - 1L) * months() + offset);
    }

    @Override
    public int compareTo(PeriodCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
