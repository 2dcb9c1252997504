package org.qadam.report.steps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.figure.FormattedFigure;
import org.qadam.indicator.Indicator;
import org.qadam.plan.ReformArea;
import org.qadam.plan.ReformStep;
import org.qadam.report.content.ReportText;
import org.qadam.shared.Alternative;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.Reason;

/**
 * Makes the rows on the institutional reforms of a plan, with counts of what sources link to each.
 *
 * @param events that name the plan, up to the end of the period
 */
record AreaSection(StepsData data, List<Event> events, ReportText text) {

    /** Returns a row for each area, one for the steps without a known area, and one for the whole plan. */
    List<AreaRow> rows() {
        var areas = data.plan().areas().stream().map(this::row);
        var apart = data.steps(null).isEmpty() ? Stream.<AreaRow>empty() : Stream.of(apart());
        return Stream.of(areas, apart, Stream.of(whole())).flatMap(it -> it).toList();
    }

    /** Returns number and title of an area, or the words for an unknown area. */
    String title(@Nullable Integer area) {
        return data.plan()
                .area(area)
                .map(it -> "%d. %s".formatted(it.number(), text.translate(it.title())))
                .orElseGet(() -> text.layout().say("areas.unknown"));
    }

    private AreaRow row(ReformArea area) {
        var steps = data.steps(area.number());
        return new AreaRow(
                title(area.number()),
                also(area),
                counted(steps.size()),
                counted(data.carrying(steps).size()),
                counted(0),
                counted(indicators(steps)),
                text.numbers().cite(area.citations()));
    }

    private AreaRow apart() {
        var steps = data.steps(null);
        return new AreaRow(
                title(null),
                null,
                counted(steps.size()),
                counted(data.carrying(steps).size()),
                counted(0),
                counted(indicators(steps)),
                text.numbers().cite(data.plan().citations()));
    }

    private AreaRow whole() {
        var several = events.stream().anyMatch(it -> it.number() == null);
        return new AreaRow(
                text.layout().say("areas.whole"),
                null,
                counted(data.steps().size()),
                counted(data.serving().size()),
                events.isEmpty()
                        ? counted(0)
                        : figure(several ? Comparator.AT_LEAST : Comparator.EXACTLY, events.size()),
                counted(data.indicators().values().stream()
                        .filter(it -> data.step(it).isEmpty())
                        .count()),
                text.numbers().cite(data.plan().citations()));
    }

    private @Nullable String also(ReformArea area) {
        var field = "areas.%d.title".formatted(area.number());
        var words = data.plan().alternatives().stream()
                .filter(it -> it.field().equals(field))
                .map(Alternative::words)
                .toList();
        return words.isEmpty() ? null : text.layout().say("areas.also", text.listed("; ", words));
    }

    private long indicators(List<ReformStep> steps) {
        return data.indicators().values().stream()
                .map(Indicator::subject)
                .filter(Objects::nonNull)
                .filter(it -> steps.stream().anyMatch(step -> step.code().equals(it.code())))
                .count();
    }

    /** Returns "not found" for 0: sources that link nothing do not state a zero. */
    private FormattedFigure counted(long number) {
        return number == 0 ? text.figure(new Absent(Reason.NOT_FOUND)) : figure(Comparator.EXACTLY, number);
    }

    private FormattedFigure figure(Comparator comparator, long number) {
        return text.figure(new Stated(comparator, BigDecimal.valueOf(number)));
    }
}
