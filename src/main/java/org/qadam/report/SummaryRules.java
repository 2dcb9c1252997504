package org.qadam.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.figure.Told;
import org.qadam.report.Summary.KeyFigure;

/** Counts what a report prints, and says it: nothing in a summary stands for more than its rows do. */
public final class SummaryRules {

    private SummaryRules() {}

    public static Summary of(ReportWords words, ReportRows rows) {
        return new Summary(text(words, rows), figures(words, rows));
    }

    private static String text(ReportWords words, ReportRows rows) {
        var events = rows.events();
        return Stream.of(
                        words.say("summary.results", rows.results().size()),
                        words.say(
                                "summary.events",
                                count(words, "count", events.inPeriod()),
                                count(words, "count", events.before()),
                                count(words, "count", events.undated())),
                        words.say("summary.context", statements(rows)),
                        words.say("summary.disagreements", subjects(rows)),
                        words.say("summary.unknowns", rows.unknowns().size()),
                        words.say("summary.sources", rows.sources().size()))
                .collect(Collectors.joining(" "));
    }

    private static List<KeyFigure> figures(ReportWords words, ReportRows rows) {
        var events = Stream.of(
                        rows.events().inPeriod(),
                        rows.events().before(),
                        rows.events().undated())
                .flatMap(List::stream)
                .toList();
        return List.of(
                new KeyFigure(
                        new Told(count(words, "figure", events), BigDecimal.valueOf(events.size())),
                        words.say("figures.events")),
                figure(words, statements(rows), "figures.statements"),
                figure(words, rows.sources().size(), "figures.sources"),
                figure(words, rows.unknowns().size(), "figures.unknowns"));
    }

    private static KeyFigure figure(ReportWords words, long number, String label) {
        return new KeyFigure(new Told(words.say("figure", number), BigDecimal.valueOf(number)), words.say(label));
    }

    /** At least so many where one of them stands for several. */
    private static String count(ReportWords words, String key, List<EventRow> events) {
        var several = events.stream().anyMatch(EventRow::several);
        return words.say(several ? key + ".at-least" : key, events.size());
    }

    /** Each once, in however many tables it stands. */
    private static long statements(ReportRows rows) {
        return Stream.of(
                        rows.context().stream().map(ContextRow::statement),
                        rows.undated().stream().map(ContextRow::statement),
                        rows.disagreements().stream().map(DisagreementRow::statement))
                .flatMap(it -> it)
                .distinct()
                .count();
    }

    private static long subjects(ReportRows rows) {
        return rows.disagreements().stream()
                .map(DisagreementRow::subject)
                .distinct()
                .count();
    }
}
