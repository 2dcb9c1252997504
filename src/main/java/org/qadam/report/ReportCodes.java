package org.qadam.report;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Numbers of reports: the moment of the order in UTC, so that they sort by time, and four letters that tell two apart. */
final class ReportCodes {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** Without those that are read for one another. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReportCodes() {}

    static String next(Instant moment) {
        return RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .collect(Collectors.joining("", MOMENT.format(moment) + "-", ""));
    }
}
