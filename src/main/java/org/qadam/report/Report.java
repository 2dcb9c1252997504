package org.qadam.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.PeriodCode;

/**
 * A report that was ordered, its state and its files.
 *
 * @param kind name of its {@link ReportKind}
 * @param project code of the project; null if the report is about a plan
 * @param donor code of the donor; null if the report is for no single donor
 * @param plan code of the plan; null if the report is about a project
 * @param indicator code of the indicator; null if the report is about more than one
 * @param position number of the last revision that the report shows, which is the one before the order
 * @param reason reason for the failure; null in every other state
 * @param files one file for each format; empty until the report is READY
 */
public record Report(
        String code,
        int version,
        String kind,
        @Nullable String project,
        @Nullable String donor,
        @Nullable String plan,
        @Nullable String indicator,
        PeriodCode period,
        Locale language,
        ReportState state,
        long position,
        Instant ordered,
        @Nullable String reason,
        List<ReportFile> files)
        implements Document {

    /** State of a report. */
    public enum ReportState {
        ORDERED,
        READY,
        FAILED
    }

    public Report {
        Codes.check(code);
        files = List.copyOf(files);
        // Checks the combination of fields.
        var _ = new ReportSubject(project, donor, plan, indicator);
        if ((state == ReportState.FAILED) != (reason != null)) {
            throw new IllegalArgumentException("a FAILED report has a reason, and no other report has one");
        }
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        Link.one("project", Project.class, project),
                        Link.one("donor", Organisation.class, donor),
                        Link.one("plan", ReformPlan.class, plan),
                        Link.one("indicator", Indicator.class, indicator))
                .flatMap(it -> it);
    }

    /** Returns the code of the project or plan whose period is reported. */
    public String owner() {
        return subject().owner();
    }

    /** Returns the code of the indicator, or else of the project or plan, for names of files. */
    public String subjectCode() {
        return indicator == null ? owner() : indicator;
    }

    private ReportSubject subject() {
        return new ReportSubject(project, donor, plan, indicator);
    }

    /** Returns the file in a format; empty if the report has none. */
    public Optional<ReportFile> file(String format) {
        return files.stream().filter(it -> it.format().equals(format)).findFirst();
    }

    /** Returns whether the report is pending, with the kind, subject, period and language of the order. */
    boolean isPendingFor(Report order) {
        return state == ReportState.ORDERED
                && kind.equals(order.kind)
                && subject().equals(order.subject())
                && period.equals(order.period)
                && language.equals(order.language);
    }

    public Report ready(List<ReportFile> made) {
        return with(ReportState.READY, null, made);
    }

    public Report failed(String why) {
        return with(ReportState.FAILED, why, List.of());
    }

    Report reordered() {
        return with(ReportState.ORDERED, null, List.of());
    }

    private Report with(ReportState next, @Nullable String why, List<ReportFile> stored) {
        return new Report(
                code, version, kind, project, donor, plan, indicator, period, language, next, position, ordered, why,
                stored);
    }

    /**
     * A file in the archive.
     *
     * @param format "pdf", "xlsx" or "csv"
     * @param hash SHA-256 of the bytes, in hexadecimal
     * @param size size in bytes
     * @param stored id in the archive; each run stores under new ids
     */
    public record ReportFile(String format, String hash, long size, String stored) {}
}
