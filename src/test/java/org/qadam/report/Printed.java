package org.qadam.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qadam.report.Report.ReportState;
import org.qadam.shared.PeriodCode;

/** A report to print from the facts. */
public record Printed(String kind, ReportSubject subject, String period, String language) {

    public static Printed donor(String language) {
        return new Printed("DONOR_PROGRESS", new ReportSubject("EU-CSRM", "EU", null, null), "2014-H1", language);
    }

    public static Printed steps(String language) {
        return steps("2019-Q4", language);
    }

    public static Printed steps(String quarter, String language) {
        return new Printed("MINISTRY_STEPS", new ReportSubject(null, null, "100-STEPS", null), quarter, language);
    }

    public static Printed sheet(String plan, String indicator, String language) {
        return new Printed("INDICATOR_SHEET", new ReportSubject(null, null, plan, indicator), "2019-Q4", language);
    }

    /** Each kind in every language, and the steps in a quarter too of which little is known. */
    public static Stream<Printed> all() {
        return Stream.of("kk", "ru", "en")
                .flatMap(it -> Stream.of(
                        donor(it),
                        steps(it),
                        steps("2015-Q2", it),
                        sheet("NEW-MODEL", "HUB-COUNTRIES", it),
                        sheet("100-STEPS", "STEPS-IMPLEMENTED", it)));
    }

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
