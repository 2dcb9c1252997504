package org.qadam.report;

import java.time.OffsetDateTime;
import java.util.Locale;

/** All that a report on a plan prints. */
public record StepsData(Locale language, OffsetDateTime moment, Cover cover, Summary summary, StepsRows rows)
        implements ReportData {}
