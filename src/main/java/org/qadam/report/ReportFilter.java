package org.qadam.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qadam.report.Report.ReportState;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.shared.PeriodCode;

record ReportFilter(
        @Equal("kind") @Nullable String kind,
        @Equal("donor") @Nullable String donor,
        @Equal("period") @Nullable PeriodCode period,
        @Equal("language") @Nullable Locale language,
        @Equal("state") @Nullable ReportState state)
        implements DocumentFilter {}
