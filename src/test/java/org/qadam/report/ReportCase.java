package org.qadam.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qadam.report.Report.ReportState;
import org.qadam.shared.PeriodCode;

/** A report on the first data set, for parameterized tests. */
public record ReportCase(String kind, ReportSubject subject, String period, String language) {

    public static ReportCase donor(String language) {
        return new ReportCase("DONOR_PROGRESS", new ReportSubject("EU-CSRM", "EU", null, null), "2014-H1", language);
    }

    public static ReportCase steps(String language) {
        return steps("2019-Q4", language);
    }

    public static ReportCase steps(String quarter, String language) {
        return new ReportCase("MINISTRY_STEPS", new ReportSubject(null, null, "100-STEPS", null), quarter, language);
    }

    public static ReportCase sheet(String plan, String indicator, String language) {
        return new ReportCase("INDICATOR_SHEET", new ReportSubject(null, null, plan, indicator), "2019-Q4", language);
    }

    /** Returns every kind of report in every language, and the report on steps also for a quarter with little data. */
    public static Stream<ReportCase> all() {
        return Stream.of("kk", "ru", "en")
                .flatMap(it -> Stream.of(
                        donor(it),
                        steps(it),
                        steps("2015-Q2", it),
                        sheet("NEW-MODEL", "HUB-COUNTRIES", it),
                        sheet("100-STEPS", "STEPS-IMPLEMENTED", it)));
    }

    /** Returns the report as ordered at a position of the register. */
    public Report at(long position) {
        return new Report(
                "20261124-090000-TEST",
                0,
                kind,
                subject.project(),
                subject.donor(),
                subject.plan(),
                subject.indicator(),
                new PeriodCode(period),
                Locale.of(language),
                ReportState.ORDERED,
                position,
                Instant.EPOCH,
                null,
                List.of());
    }
}
