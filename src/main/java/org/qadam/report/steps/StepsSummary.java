package org.qadam.report.steps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Display;
import org.qadam.figure.Words;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.DisagreementRow;
import org.qadam.report.content.ReportWords;
import org.qadam.report.content.SeriesRow;
import org.qadam.report.content.Summary;
import org.qadam.report.content.Summary.KeyFigure;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.Reason;
import org.qadam.statement.Statement;

/** Says in few words what a report on a plan prints. */
final class StepsSummary {

    private final Words words;
    private final ReportWords layout;

    private StepsSummary(Locale language) {
        this.words = Words.in(language);
        this.layout = ReportWords.in(language);
    }

    /**
     * @param steps how many the plan has
     * @param spokenOf of how many a source says more than their number
     * @param latest the last number of steps done; null where no source gives one
     */
    record Counted(long steps, long spokenOf, @Nullable Statement latest) {}

    static Summary of(Locale language, Counted counted, StepsRows rows) {
        var rules = new StepsSummary(language);
        return new Summary(rules.text(counted, rows), rules.figures(counted, rows));
    }

    private String text(Counted counted, StepsRows rows) {
        var latest = counted.latest();
        var falls = rows.done().stream().filter(it -> it.fall() != null).count();
        return Stream.of(
                        layout.say(
                                "plan.summary.steps", words.number(counted.steps()), words.number(counted.spokenOf())),
                        latest == null
                                ? layout.say("plan.summary.uncounted")
                                : layout.say("plan.summary.done", format(latest.figure()), words.when(latest.when())),
                        layout.count("plan.summary.falls", falls),
                        layout.say(
                                "plan.summary.behind",
                                counted(rows.projects().size()),
                                counted(rows.events().size()),
                                counted(statements(rows))),
                        layout.count("summary.disagreements", subjects(rows)),
                        layout.count("summary.unknowns", rows.unknowns().size()),
                        layout.count("summary.sources", rows.sources().size()))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "));
    }

    private List<KeyFigure> figures(Counted counted, StepsRows rows) {
        var latest = counted.latest();
        return List.of(
                key(latest == null ? new Absent(Reason.NOT_REPORTED) : latest.figure(), "figures.done"),
                key(exactly(counted.spokenOf()), "figures.spoken"),
                key(exactly(statements(rows)), "figures.stated"),
                key(exactly(rows.unknowns().size()), "figures.unknowns"));
    }

    private KeyFigure key(Figure figure, String label) {
        return new KeyFigure(words.formatShort(figure, Display.NUMBER), layout.say(label));
    }

    /** Where none is found, that is no zero. */
    private String counted(long number) {
        return number == 0 ? words.of(Reason.NOT_FOUND) : words.number(number);
    }

    private String format(Figure figure) {
        return words.format(figure, Display.NUMBER).text();
    }

    private static Figure exactly(long number) {
        return new Stated(Comparator.EXACTLY, BigDecimal.valueOf(number));
    }

    /** Each once, in however many tables it stands. */
    private static long statements(StepsRows rows) {
        return Stream.of(
                        rows.done().stream().map(SeriesRow::statement),
                        rows.context().stream().map(ContextRow::statement),
                        rows.undated().stream().map(ContextRow::statement),
                        rows.disagreements().stream().map(DisagreementRow::statement))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static long subjects(StepsRows rows) {
        return rows.disagreements().stream()
                .map(DisagreementRow::subject)
                .distinct()
                .count();
    }
}
