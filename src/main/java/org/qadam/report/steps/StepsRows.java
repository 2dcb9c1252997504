package org.qadam.report.steps;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qadam.report.content.Chapter;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.DisagreementRow;
import org.qadam.report.content.EventRow;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.Sections;
import org.qadam.report.content.Series;
import org.qadam.report.content.SeriesRow;
import org.qadam.report.content.SeriesSection;
import org.qadam.report.content.SourceRow;
import org.qadam.report.content.TileMap;
import org.qadam.report.content.UnknownRow;
import org.qadam.report.steps.StepsSummary.Counted;

/**
 * The rows of a report on a plan, table by table, in the order of the pages.
 *
 * @param drawing drawing of the steps done; null if there are fewer than two figures
 * @param done rows on the counts of steps done
 * @param projects rows on projects that serve the plan, carry a step, or are named by an event together with the plan
 * @param events rows on events that name the plan
 * @param context rows on indicators of the plan, up to the end of the period
 * @param undated rows on statements without a certain day, which may be later than the period
 * @param map map of the regions; null if no source names a region
 */
record StepsRows(
        List<LabelRow> plan,
        List<AreaRow> areas,
        List<StepRow> steps,
        @Nullable Series drawing,
        List<SeriesRow> done,
        List<LabelRow> projects,
        List<EventRow> events,
        List<ContextRow> context,
        List<ContextRow> undated,
        @Nullable TileMap map,
        List<RegionRow> regions,
        List<UnknownRow> unknowns,
        List<DisagreementRow> disagreements,
        List<SourceRow> sources) {

    public StepsRows {
        plan = List.copyOf(plan);
        areas = List.copyOf(areas);
        steps = List.copyOf(steps);
        done = List.copyOf(done);
        regions = List.copyOf(regions);
        projects = List.copyOf(projects);
        events = List.copyOf(events);
        context = List.copyOf(context);
        undated = List.copyOf(undated);
        unknowns = List.copyOf(unknowns);
        disagreements = List.copyOf(disagreements);
        sources = List.copyOf(sources);
    }

    /** Returns the chapters in the order of the pages. */
    List<Chapter> chapters(Locale language, Counted counted) {
        var in = new Sections(language);
        return List.of(
                in.summary(StepsSummary.of(language, counted, this)),
                in.chapter(
                        "plan",
                        in.table("labels", "plan", LabelRow.class, plan),
                        in.table("areas", AreaRow.class, areas)),
                in.chapter("steps", in.table("steps", StepRow.class, steps)),
                in.chapter(
                        "steps-done",
                        in.drawing("steps-done", drawing, SeriesSection.falls(done)),
                        in.table("series", "steps-done", SeriesRow.class, done)),
                in.chapter(
                        "behind",
                        in.table("labels", "projects", LabelRow.class, projects),
                        in.table("events", EventRow.class, events),
                        in.table("context", "indicators", ContextRow.class, context),
                        in.table("context", "indicators-undated", ContextRow.class, undated)),
                in.chapter("regions", in.drawing("regions", map, null), in.table("regions", RegionRow.class, regions)),
                in.chapter("unknowns", in.table("unknowns", UnknownRow.class, unknowns)),
                in.chapter("disagreements", in.table("disagreements", DisagreementRow.class, disagreements)),
                in.sources(sources));
    }
}
