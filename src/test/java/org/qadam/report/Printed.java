package org.qadam.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.report.Report.ReportState;
import org.qadam.shared.PeriodCode;

/** A report to print from the facts: on the project of the EU, or on the 100 steps. */
public record Printed(String kind, String period, String language) {

    public static Printed donor(String language) {
        return new Printed("DONOR_PROGRESS", "2014-H1", language);
    }

    public static Printed steps(String language) {
        return steps("2019-Q4", language);
    }

    public static Printed steps(String quarter, String language) {
        return new Printed("MINISTRY_STEPS", quarter, language);
    }

    /** Both in every language, and the steps in a quarter too of which little is known. */
    public static Stream<Printed> all() {
        return Stream.of("kk", "ru", "en").flatMap(it -> Stream.of(donor(it), steps(it), steps("2015-Q2", it)));
    }

    public Report at(long position) {
        var donor = kind.equals("DONOR_PROGRESS");
        return report(donor ? "EU-CSRM" : null, donor ? "EU" : null, donor ? null : "100-STEPS", position);
    }

    private Report report(@Nullable String project, @Nullable String donor, @Nullable String plan, long position) {
        return new Report(
                "20261124-090000-TEST",
                0,
                kind,
                project,
                donor,
                plan,
                null,
                new PeriodCode(period),
                Locale.of(language),
                ReportState.ORDERED,
                position,
                Instant.EPOCH,
                null,
                List.of());
    }
}
