package org.qadam.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qadam.report.Report.ReportKind;
import org.qadam.shared.PeriodCode;

record ReportOrderInput(
        String key,
        String why,
        ReportKind kind,
        @Nullable String project,
        @Nullable String donor,
        @Nullable String plan,
        PeriodCode period,
        Locale language) {}
