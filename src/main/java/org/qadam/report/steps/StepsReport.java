package org.qadam.report.steps;

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
import org.qadam.report.RegisterState;
import org.qadam.report.content.ContextSection;
import org.qadam.report.content.EventSection;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportText;
import org.qadam.report.content.SeriesSection;
import org.qadam.report.content.SourceSection;
import org.qadam.report.content.UnknownRow;
import org.qadam.report.content.UnknownSection;
import org.qadam.report.steps.StepsSummary.Counted;
import org.qadam.source.Source;
import org.qadam.statement.Statement;

/** Turns the data read into the rows and chapters of the report on a plan. */
final class StepsReport {

    /** The indicator by which sources count the steps that are done. */
    private static final String IMPLEMENTED = "STEPS-IMPLEMENTED";

    private final StepsData data;
    private final RegisterState state;
    private final LocalDate last;
    private final ReportText text;
    private final EventSection events;
    private final List<Event> naming;
    private final AreaSection areas;
    private final StepSection steps;
    private final SeriesSection done;
    private final ContextSection context;

    StepsReport(StepsData data, RegisterState state) {
        this.data = data;
        this.state = state;
        this.last = state.report().period().last();
        this.text = new ReportText(state.report().language());
        this.events = new EventSection(data.events(), text);
        this.naming = data.events().events().stream().filter(this::isPrinted).toList();
        this.areas = new AreaSection(data, naming, text);
        this.steps = new StepSection(data, areas, text, last);
        this.done = new SeriesSection(data.statements(), IMPLEMENTED, last, text);
        this.context = new ContextSection(data.indicators(), this::group, text);
    }

    ReportContent content(Function<Collection<String>, Map<String, Source>> sources) {
        var counted = new Counted(data.steps().size(), steps.described(), done.latest());
        return state.content(
                state.cover(data.plan().title(), null, null, text),
                rows(sources).chapters(state.report().language(), counted));
    }

    private StepsRows rows(Function<Collection<String>, Map<String, Source>> sources) {
        var plan = new PlanSection(data, events, text);
        var regions = new RegionSection(data, last, new EventSection(data.seminars(), text), text);
        var statements = ordered();
        // The order of the pages numbers the sources.
        var about = plan.rows();
        var areaRows = areas.rows();
        var stepRows = steps.rows();
        var counted = done.rows();
        var projects = plan.projects(naming);
        var eventRows = events.rows(this::isPrinted);
        var dated = latest(statements, last);
        var undated = maybeLater(statements, last);
        var disagreements = disagreeing(until(statements, last));
        var datedRows = context.rows(dated, disagreements);
        var undatedRows = context.rows(undated, List.of());
        var regionRows = regions.rows();
        var unknowns = unknowns(
                regions,
                Stream.of(dated, undated).flatMap(List::stream).distinct().toList());
        var disagreementRows = context.disagreements(disagreements);
        return new StepsRows(
                about,
                areaRows,
                stepRows,
                done.drawing(text.layout().say("chapter.steps-done")),
                counted,
                projects,
                eventRows,
                datedRows,
                undatedRows,
                regions.map(),
                regionRows,
                unknowns,
                disagreementRows,
                new SourceSection(text).rows(sources.apply(text.numbers().sources())));
    }

    /** Returns whether an event is by the end of the period, or without a certain day. */
    private boolean isPrinted(Event event) {
        return event.when().last() == null || event.when().notAfter(last);
    }

    /** Returns the statements on the plan as a whole, then those on steps in the order of their numbers. */
    private List<Statement> ordered() {
        return data.statements().stream()
                .filter(it -> data.indicators().containsKey(it.indicator()))
                .sorted(Comparator.<Statement, Integer>comparing(
                                it -> data.step(it).map(ReformStep::number).orElse(0))
                        .thenComparing(Statement::indicator)
                        .thenComparing(Statement::code))
                .toList();
    }

    private String group(Statement statement) {
        return data.step(statement)
                .map(it -> text.layout().say("steps.group", areas.title(it.area()), String.valueOf(it.number())))
                .orElseGet(() -> text.layout().say("areas.whole"));
    }

    private List<UnknownRow> unknowns(RegionSection regions, List<Statement> printed) {
        var unknown = new UnknownSection(data.indicators(), events, text);
        return Stream.of(
                        unknown.of(
                                text.translate(data.plan().title()), data.plan().missing()),
                        steps.unknowns(),
                        naming.stream().flatMap(unknown::of),
                        regions.unknowns(),
                        printed.stream().flatMap(unknown::of))
                .flatMap(it -> it)
                .toList();
    }
}
