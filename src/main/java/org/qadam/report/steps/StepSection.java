package org.qadam.report.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.plan.ReformStep;
import org.qadam.plan.ReformStep.StateOfStep;
import org.qadam.plan.ReformStep.StepWords;
import org.qadam.report.content.ReportText;
import org.qadam.report.content.UnknownRow;
import org.qadam.shared.Citation;
import org.qadam.shared.Missing;
import org.qadam.shared.Reason;
import org.qadam.shared.When;
import org.qadam.shared.When.Precision;

/** Makes the rows on the steps of a plan, area by area. Adjacent steps of which nothing is known share a row. */
record StepSection(StepsData data, AreaSection areas, ReportText text, LocalDate last) {

    private static final Comparator<ReformStep> BY_AREA =
            Comparator.comparing(ReformStep::area, Comparator.nullsLast(Comparator.naturalOrder()));

    List<StepRow> rows() {
        var runs = new ArrayList<List<ReformStep>>();
        data.steps().stream().sorted(BY_AREA).forEach(it -> {
            if (runs.isEmpty() || !goesOn(runs.getLast().getLast(), it)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(it);
        });
        return runs.stream().map(this::row).toList();
    }

    /** Returns a row for each kind of missing field, with the steps that lack it. */
    Stream<UnknownRow> unknowns() {
        var missing = data.steps().stream()
                .flatMap(it -> it.missing().stream())
                .distinct()
                .toList();
        return missing.stream()
                .map(it -> new UnknownRow(text.layout().say("chapter.steps"), of(it), reason(it), note(it), null));
    }

    /** Counts the steps of which a source says more than the number. */
    long described() {
        return data.steps().stream().filter(it -> !isSilent(it)).count();
    }

    private static boolean goesOn(ReformStep before, ReformStep step) {
        return isSilent(before)
                && isSilent(step)
                && Objects.equals(before.area(), step.area())
                && before.missing().equals(step.missing());
    }

    private static boolean isSilent(ReformStep step) {
        return step.title() == null && step.states().isEmpty() && step.words().isEmpty();
    }

    private StepRow row(List<ReformStep> run) {
        var first = run.getFirst();
        var state = state(first);
        return new StepRow(
                areas.title(first.area()),
                numbers(run),
                known(first),
                state == null
                        ? text.words().of(Reason.NOT_REPORTED)
                        : text.words().of(state.state()),
                when(first, state),
                source(run));
    }

    private static String numbers(List<ReformStep> steps) {
        return StepRanges.format(steps.stream().map(ReformStep::number).toList());
    }

    private String known(ReformStep step) {
        var said = Stream.concat(
                        Stream.ofNullable(step.title()), step.words().stream().map(StepWords::text))
                .toList();
        var missing = step.missing().stream()
                .filter(it -> it.field().equals("title"))
                .map(it -> text.layout().say("steps.untitled", reason(it)));
        return Stream.concat(said.isEmpty() ? Stream.of() : Stream.of(text.listed("; ", said)), missing)
                .collect(Collectors.joining(". "));
    }

    /** Returns the last state by the end of the period. */
    private @Nullable StateOfStep state(ReformStep step) {
        return step.states().stream()
                .filter(it -> it.when().notAfter(last))
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.when().last())))
                .orElse(null);
    }

    private @Nullable String when(ReformStep step, @Nullable StateOfStep state) {
        if (state != null) {
            return text.words().when(state.when());
        }
        return step.words().stream()
                .map(StepWords::when)
                .findFirst()
                .map(this::format)
                .orElse(null);
    }

    private String format(When when) {
        return when.precision() == Precision.UNKNOWN
                ? text.layout().say("context.dayless")
                : text.words().when(when);
    }

    private @Nullable Integer source(List<ReformStep> run) {
        var citations = run.stream().flatMap(StepSection::citations).toList();
        return citations.isEmpty() ? null : text.numbers().cite(citations);
    }

    private static Stream<Citation> citations(ReformStep step) {
        return Stream.of(
                        step.words().stream().flatMap(it -> it.citations().stream()),
                        step.states().stream().flatMap(it -> it.citations().stream()),
                        step.citations().stream())
                .flatMap(it -> it);
    }

    private String of(Missing missing) {
        var steps = data.steps().stream()
                .filter(it -> it.missing().contains(missing))
                .toList();
        return text.layout().say("steps.of", text.layout().field(missing.field()), numbers(steps));
    }

    private String reason(Missing missing) {
        return text.words().of(missing.reason());
    }

    private @Nullable String note(Missing missing) {
        return text.note(missing.note());
    }
}
