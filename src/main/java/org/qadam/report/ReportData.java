package org.qadam.report;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * All that a donor progress report prints, ready to print: templates only lay it out.
 *
 * @param language of its words
 * @param moment of the state of the register that it was read at
 */
public record ReportData(Locale language, OffsetDateTime moment, Cover cover, Summary summary, ReportRows rows) {}
