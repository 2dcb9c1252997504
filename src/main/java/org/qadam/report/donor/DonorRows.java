package org.qadam.report.donor;

import java.util.List;
import java.util.Locale;
import org.qadam.report.content.Chapter;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.DisagreementRow;
import org.qadam.report.content.EventRow;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.Sections;
import org.qadam.report.content.SourceRow;
import org.qadam.report.content.UnknownRow;

/**
 * The rows of a donor progress report, table by table, in the order of the pages.
 *
 * @param results rows on indicators of the project itself
 * @param context rows on indicators of the plans that the project serves, up to the end of the period
 * @param undated rows on statements without a certain day, which may be later than the period
 */
record DonorRows(
        List<LabelRow> project,
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

    /** Returns the chapters in the order of the pages. */
    List<Chapter> chapters(Locale language) {
        var in = new Sections(language);
        return List.of(
                in.summary(DonorSummary.of(language, this)),
                in.chapter(
                        "project",
                        in.table("labels", "project", LabelRow.class, project),
                        in.table("results", ResultRow.class, results)),
                in.chapter(
                        "context",
                        in.table("context", ContextRow.class, context),
                        in.table("context", "context-undated", ContextRow.class, undated)),
                in.chapter(
                        "events",
                        in.table("events", "events-in-period", EventRow.class, events.inPeriod()),
                        in.table("events", "events-before", EventRow.class, events.before()),
                        in.table("events", "events-undated", EventRow.class, events.undated())),
                in.chapter("unknowns", in.table("unknowns", UnknownRow.class, unknowns)),
                in.chapter("disagreements", in.table("disagreements", DisagreementRow.class, disagreements)),
                in.sources(sources));
    }

    /**
     * Events that a source names together with the project.
     *
     * @param undated events without a certain day
     */
    record Events(List<EventRow> inPeriod, List<EventRow> before, List<EventRow> undated) {

        public Events {
            inPeriod = List.copyOf(inPeriod);
            before = List.copyOf(before);
            undated = List.copyOf(undated);
        }
    }
}
