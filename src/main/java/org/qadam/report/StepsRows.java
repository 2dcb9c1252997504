package org.qadam.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a report on a plan, table by table, in the order in which they are printed.
 *
 * @param projects that serve the plan, carry a step, or are named by an event together with the plan
 * @param events that name the plan
 * @param context what sources state on the plan's indicators, as of the end of the period
 * @param undated statements that bear no day, and so may be later than the period
 */
public record StepsRows(
        List<ProjectRow> plan,
        List<AreaRow> areas,
        List<StepRow> steps,
        Done done,
        List<ProjectRow> projects,
        List<EventRow> events,
        List<ContextRow> context,
        List<ContextRow> undated,
        Regions regions,
        List<UnknownRow> unknowns,
        List<DisagreementRow> disagreements,
        List<SourceRow> sources) {

    public StepsRows {
        plan = List.copyOf(plan);
        areas = List.copyOf(areas);
        steps = List.copyOf(steps);
        projects = List.copyOf(projects);
        events = List.copyOf(events);
        context = List.copyOf(context);
        undated = List.copyOf(undated);
        unknowns = List.copyOf(unknowns);
        disagreements = List.copyOf(disagreements);
        sources = List.copyOf(sources);
    }

    /**
     * Steps that are done, as sources counted them.
     *
     * @param drawing null where there is too little to draw
     * @param told what is to be said of it: where it falls; null where it does not
     */
    public record Done(@Nullable Series drawing, @Nullable String told, List<SeriesRow> rows) {

        public Done {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Where the audiences of seminars came from.
     *
     * @param map null where no source says
     */
    public record Regions(@Nullable TileMap map, List<RegionRow> rows) {

        public Regions {
            rows = List.copyOf(rows);
        }
    }
}
