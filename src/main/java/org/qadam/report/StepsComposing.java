package org.qadam.report;

import static org.qadam.statement.StatementRules.disagreeing;
import static org.qadam.statement.StatementRules.latest;
import static org.qadam.statement.StatementRules.maybeLater;
import static org.qadam.statement.StatementRules.until;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qadam.event.Event;
import org.qadam.plan.ReformStep;
import org.qadam.report.StepsRows.Regions;
import org.qadam.report.StepsSummaryRules.Counted;
import org.qadam.source.Source;
import org.qadam.statement.Statement;

/** Puts what was read into the words and the order of the report on a plan. */
final class StepsComposing {

    private final StepsRead read;
    private final Shown shown;
    private final LocalDate last;
    private final Telling telling;
    private final EventTelling events;
    private final List<Event> naming;
    private final AreaTelling areas;
    private final StepTelling steps;
    private final SeriesTelling done;
    private final ContextTelling context;

    StepsComposing(StepsRead read, Shown shown) {
        this.read = read;
        this.shown = shown;
        this.last = shown.report().period().last();
        this.telling = new Telling(shown.report().language());
        this.events = new EventTelling(read.events(), telling);
        this.naming = read.events().events().stream().filter(this::isPrinted).toList();
        this.areas = new AreaTelling(read, naming, telling);
        this.steps = new StepTelling(read, areas, telling, last);
        this.done = new SeriesTelling(read, last, telling);
        this.context = new ContextTelling(read.indicators(), this::group, telling);
    }

    StepsData data(Function<Collection<String>, Map<String, Source>> sources) {
        var language = shown.report().language();
        var rows = rows(sources);
        var counted = new Counted(read.steps().size(), steps.spokenOf(), done.latest());
        return new StepsData(
                language,
                shown.moment(),
                shown.cover(read.plan().title(), null, null, telling),
                StepsSummaryRules.of(language, counted, rows),
                rows);
    }

    private StepsRows rows(Function<Collection<String>, Map<String, Source>> sources) {
        var plan = new PlanTelling(read, events, telling);
        var regions = new RegionTelling(read, last, new EventTelling(read.seminars(), telling), telling);
        var statements = ordered();
        // In the order in which they are printed: it numbers the sources.
        var about = plan.rows();
        var areaRows = areas.rows();
        var stepRows = steps.rows();
        var counted = done.rows();
        var projects = plan.projects(naming);
        var eventRows = events.rows(this::isPrinted);
        var dated = latest(statements, last);
        var apart = maybeLater(statements, last);
        var disagreements = disagreeing(until(statements, last));
        var datedRows = context.rows(dated, disagreements);
        var apartRows = context.rows(apart, List.of());
        var regionRows = new Regions(regions.map(), regions.rows());
        var unknowns = unknowns(
                regions,
                Stream.of(dated, apart).flatMap(List::stream).distinct().toList());
        var disagreed = context.disagreements(disagreements);
        return new StepsRows(
                about,
                areaRows,
                stepRows,
                counted,
                projects,
                eventRows,
                datedRows,
                apartRows,
                regionRows,
                unknowns,
                disagreed,
                new SourceTelling(telling).rows(sources.apply(telling.numbers().sources())));
    }

    /** By the end of the period, or without a day. */
    private boolean isPrinted(Event event) {
        return event.when().last() == null || event.when().notAfter(last);
    }

    /** First those on the plan as a whole, then step by step. */
    private List<Statement> ordered() {
        return read.statements().stream()
                .filter(it -> read.indicators().containsKey(it.indicator()))
                .sorted(Comparator.<Statement, Integer>comparing(
                                it -> read.step(it).map(ReformStep::number).orElse(0))
                        .thenComparing(Statement::indicator)
                        .thenComparing(Statement::code))
                .toList();
    }

    private String group(Statement statement) {
        return read.step(statement)
                .map(it -> telling.layout().say("steps.group", areas.title(it.area()), String.valueOf(it.number())))
                .orElseGet(() -> telling.layout().say("areas.whole"));
    }

    private List<UnknownRow> unknowns(RegionTelling regions, List<Statement> printed) {
        var unknown = new UnknownTelling(read.indicators(), events, telling);
        return Stream.of(
                        unknown.of(
                                telling.told(read.plan().title()), read.plan().missing()),
                        steps.unknowns(),
                        naming.stream().flatMap(unknown::of),
                        regions.unknowns(),
                        printed.stream().flatMap(unknown::of))
                .flatMap(it -> it)
                .toList();
    }
}
