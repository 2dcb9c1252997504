package org.qadam.report;

import org.jspecify.annotations.Nullable;

/**
 * What a report is about. Its periods are those of the project or plan.
 *
 * @param project code of the project; null if the report is about a plan
 * @param donor code of the donor; null if the report is for no single donor
 * @param plan code of the plan; null if the report is about a project
 * @param indicator code of the indicator; null if the report is about more than one
 */
public record ReportSubject(
        @Nullable String project,
        @Nullable String donor,
        @Nullable String plan,
        @Nullable String indicator) {

    public ReportSubject {
        if ((project == null) == (plan == null)) {
            throw new IllegalArgumentException("a report is about a project or about a plan");
        }
        if (donor != null && project == null) {
            throw new IllegalArgumentException("a report for a donor is about a project");
        }
    }

    /** Returns the code of the project or plan. */
    String owner() {
        return project == null ? String.valueOf(plan) : project;
    }
}
