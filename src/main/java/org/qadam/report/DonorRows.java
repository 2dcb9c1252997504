package org.qadam.report;

import java.util.List;

/**
 * The rows of a donor progress report, table by table, in the order in which they are printed.
 *
 * @param results the project's own indicators
 * @param context indicators of the plans that it serves, as of the end of the period
 * @param undated statements on such indicators that bear no day, and so may be later than the period
 */
public record DonorRows(
        List<ProjectRow> project,
        List<ResultRow> results,
        List<ContextRow> context,
        List<ContextRow> undated,
        Events events,
        List<UnknownRow> unknowns,
        List<DisagreementRow> disagreements,
        List<SourceRow> sources) {

    public DonorRows {
        project = List.copyOf(project);
        results = List.copyOf(results);
        context = List.copyOf(context);
        undated = List.copyOf(undated);
        unknowns = List.copyOf(unknowns);
        disagreements = List.copyOf(disagreements);
        sources = List.copyOf(sources);
    }

    /**
     * Events that a source names together with the project.
     *
     * @param undated those that bear no day
     */
    public record Events(List<EventRow> inPeriod, List<EventRow> before, List<EventRow> undated) {

        public Events {
            inPeriod = List.copyOf(inPeriod);
            before = List.copyOf(before);
            undated = List.copyOf(undated);
        }
    }
}
