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
 * @param project code of the project it is about; null of a report on a plan
 * @param donor code of the donor it is for; null of a report that is for no single donor
 * @param plan code of the plan it is about; null of a report on a project
 * @param indicator code of the indicator it is about; null of a report on more than one
 * @param position of the register's state that it shows: the one at which the order was decided
 * @param reason for its failure; null in every other state
 * @param files one for each format; empty until the report is ready
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
        var _ = new ReportSubject(project, donor, plan, indicator);
        if ((state == ReportState.FAILED) != (reason != null)) {
            throw new IllegalArgumentException("reason belongs to a report that failed, and to no other");
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

    /** Returns its file in a format. */
    public Optional<ReportFile> file(String format) {
        return files.stream().filter(it -> it.format().equals(format)).findFirst();
    }

    /** Whether it is still to be made, and answers an order of the same kind, subject, period and language. */
    boolean answers(Report order) {
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

    Report again() {
        return with(ReportState.ORDERED, null, List.of());
    }

    private Report with(ReportState next, @Nullable String why, List<ReportFile> kept) {
        return new Report(
                code, version, kind, project, donor, plan, indicator, period, language, next, position, ordered, why,
                kept);
    }

    /**
     * A file in the archive.
     *
     * @param format "pdf", "xlsx" or "csv"
     * @param hash SHA-256 of its bytes, in hexadecimal
     * @param size in bytes
     * @param stored its id in the archive: each run stores under an id of its own
     */
    public record ReportFile(String format, String hash, long size, String stored) {}
}
