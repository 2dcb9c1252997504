package org.qadam.report;

import java.util.Locale;
import org.qadam.report.Report.ReportKind;
import org.qadam.shared.PeriodCode;

record ReportOrderInput(
        String key, String why, ReportKind kind, String project, String donor, PeriodCode period, Locale language) {}
