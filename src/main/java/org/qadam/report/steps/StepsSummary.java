package org.qadam.report.steps;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.SeriesRow;
import org.qadam.report.content.Summary;
import org.qadam.report.content.Summary.KeyFigure;
import org.qadam.report.content.SummaryText;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Reason;
import org.qadam.statement.Statement;

/** Summarises a report on the steps of a plan from its rows. */
final class StepsSummary {

    private final Counted counted;
    private final StepsRows rows;
    private final SummaryText text;

    private StepsSummary(Locale language, Counted counted, StepsRows rows) {
        this.counted = counted;
        this.rows = rows;
        this.text = new SummaryText(language);
    }

    /**
     * Counts that the rows alone do not give.
     *
     * @param steps number of steps of the plan
     * @param described number of steps of which a source states more than the number
     * @param latest latest statement on the number of steps done; null if there is none
     */
    record Counted(long steps, long described, @Nullable Statement latest) {}

    static Summary of(Locale language, Counted counted, StepsRows rows) {
        var summary = new StepsSummary(language, counted, rows);
        return new Summary(summary.text(), summary.figures());
    }

    private String text() {
        var latest = counted.latest();
        var falls = rows.done().stream().filter(it -> it.fall() != null).count();
        var opening = Stream.of(
                text.say("plan.summary.steps", number(counted.steps()), number(counted.described())),
                latest == null
                        ? text.say("plan.summary.uncounted")
                        : text.say("plan.summary.done", text.format(latest.figure()), text.when(latest.when())),
                text.count("plan.summary.falls", falls),
                text.say(
                        "plan.summary.behind",
                        found(rows.projects().size()),
                        found(rows.events().size()),
                        found(statements())));
        return Stream.concat(opening, text.closing(rows.disagreements(), rows.unknowns(), rows.sources()))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "));
    }

    private List<KeyFigure> figures() {
        var latest = counted.latest();
        return List.of(
                text.key(latest == null ? new Absent(Reason.NOT_REPORTED) : latest.figure(), "figures.done"),
                text.key(counted.described(), "figures.spoken"),
                text.key(statements(), "figures.stated"),
                text.key(rows.unknowns().size(), "figures.unknowns"));
    }

    private String number(long number) {
        return text.words().number(number);
    }

    /** Returns "not found" for 0: sources that link nothing do not state a zero. */
    private String found(long number) {
        return number == 0 ? text.words().of(Reason.NOT_FOUND) : number(number);
    }

    private long statements() {
        return SummaryText.statements(
                rows.disagreements(),
                List.of(
                        rows.done().stream().map(SeriesRow::statement),
                        rows.context().stream().map(ContextRow::statement),
                        rows.undated().stream().map(ContextRow::statement)));
    }
}
