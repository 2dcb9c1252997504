package org.qadam.report;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Makes codes of reports: the moment of the order in UTC, sortable by time, and four random letters. */
final class ReportCodes {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** Letters and digits without those that look alike. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReportCodes() {}

    static String next(Instant moment) {
        return RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .collect(Collectors.joining("", MOMENT.format(moment) + "-", ""));
    }
}
