package org.qadam.report;

import java.time.OffsetDateTime;
import java.util.Locale;

/** All that a donor progress report prints. */
public record DonorData(Locale language, OffsetDateTime moment, Cover cover, Summary summary, DonorRows rows)
        implements ReportData {}
