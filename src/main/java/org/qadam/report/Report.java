package org.qadam.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.PeriodCode;

/**
 * A report that was ordered, and what became of it.
 *
 * @param project code of the project it is about; null of a report on a plan
 * @param donor code of the donor it is for; null of a report on a plan
 * @param plan code of the plan it is about; null of a report on a project
 * @param position of the register that it shows: the one at which its order was decided
 * @param reason why it failed; null in every other state
 * @param files once it is ready, one for each format
 */
public record Report(
        String code,
        int version,
        ReportKind kind,
        @Nullable String project,
        @Nullable String donor,
        @Nullable String plan,
        PeriodCode period,
        Locale language,
        ReportState state,
        long position,
        Instant ordered,
        @Nullable String reason,
        List<ReportFile> files)
        implements Document {

    /** What is printed. */
    public enum ReportKind {
        /** One project, one period, one donor. */
        DONOR_PROGRESS,
        /** One plan, one quarter, all projects. */
        MINISTRY_STEPS
    }

    /** Where it is on its way. */
    public enum ReportState {
        ORDERED,
        READY,
        FAILED
    }

    public Report {
        Codes.check(code);
        files = List.copyOf(files);
        check(kind, project != null && donor != null, plan != null);
        if ((state == ReportState.FAILED) != (reason != null)) {
            throw new IllegalArgumentException("reason belongs to a report that failed, and to no other");
        }
    }

    private static void check(ReportKind kind, boolean ofProject, boolean ofPlan) {
        if (ofProject != (kind == ReportKind.DONOR_PROGRESS) || ofPlan != (kind == ReportKind.MINISTRY_STEPS)) {
            throw new IllegalArgumentException("a report is on a project and for its donor, or on a plan");
        }
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        Link.one("project", Project.class, project),
                        Link.one("donor", Organisation.class, donor),
                        Link.one("plan", ReformPlan.class, plan))
                .flatMap(it -> it);
    }

    /** Code of the project or plan: whose period it reports on. */
    String owner() {
        return Objects.requireNonNull(kind == ReportKind.DONOR_PROGRESS ? project : plan);
    }

    /** Its file in a format. */
    Optional<ReportFile> file(String format) {
        return files.stream().filter(it -> it.format().equals(format)).findFirst();
    }

    /** Whether it answers the same order, and is still to be made. */
    boolean isOrderedAlready(ReportOrderInput order) {
        return state == ReportState.ORDERED
                && kind == order.kind()
                && Objects.equals(project, order.project())
                && Objects.equals(donor, order.donor())
                && Objects.equals(plan, order.plan())
                && period.equals(order.period())
                && language.equals(order.language());
    }

    Report ready(List<ReportFile> made) {
        return with(ReportState.READY, null, made);
    }

    Report failed(String why) {
        return with(ReportState.FAILED, why, List.of());
    }

    Report again() {
        return with(ReportState.ORDERED, null, List.of());
    }

    private Report with(ReportState next, @Nullable String why, List<ReportFile> kept) {
        return new Report(
                code, version, kind, project, donor, plan, period, language, next, position, ordered, why, kept);
    }

    /**
     * A file as it is kept.
     *
     * @param format "pdf", "xlsx" or "csv"
     * @param hash SHA-256 of its bytes
     * @param size in bytes
     * @param stored its id in the archive: each run stores under one of its own
     */
    public record ReportFile(String format, String hash, long size, String stored) {}
}
