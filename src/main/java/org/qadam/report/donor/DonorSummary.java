package org.qadam.report.donor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.figure.Display;
import org.qadam.figure.Words;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.DisagreementRow;
import org.qadam.report.content.EventRow;
import org.qadam.report.content.ReportWords;
import org.qadam.report.content.Summary;
import org.qadam.report.content.Summary.KeyFigure;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;

/** Counts what a report prints, and says it: nothing in a summary stands for more than its rows do. */
final class DonorSummary {

    private final Words words;
    private final ReportWords layout;

    private DonorSummary(Locale language) {
        this.words = Words.in(language);
        this.layout = ReportWords.in(language);
    }

    static Summary of(Locale language, DonorRows rows) {
        var rules = new DonorSummary(language);
        return new Summary(rules.text(rows), rules.figures(rows));
    }

    private String text(DonorRows rows) {
        var events = rows.events();
        return Stream.of(
                        layout.count("summary.results", rows.results().size()),
                        layout.say(
                                "summary.events",
                                format(count(events.inPeriod())),
                                format(count(events.before())),
                                format(count(events.undated()))),
                        layout.count("summary.context", statements(rows)),
                        layout.count("summary.disagreements", subjects(rows)),
                        layout.count("summary.unknowns", rows.unknowns().size()),
                        layout.count("summary.sources", rows.sources().size()))
                .collect(Collectors.joining(" "));
    }

    private List<KeyFigure> figures(DonorRows rows) {
        var events = Stream.of(
                        rows.events().inPeriod(),
                        rows.events().before(),
                        rows.events().undated())
                .flatMap(List::stream)
                .toList();
        return List.of(
                key(count(events), "figures.events"),
                key(exactly(statements(rows)), "figures.statements"),
                key(exactly(rows.sources().size()), "figures.sources"),
                key(exactly(rows.unknowns().size()), "figures.unknowns"));
    }

    private KeyFigure key(Figure figure, String label) {
        return new KeyFigure(words.formatShort(figure, Display.NUMBER), layout.say(label));
    }

    private String format(Figure figure) {
        return words.format(figure, Display.NUMBER).text();
    }

    /** At least so many where one of them stands for several. */
    private static Figure count(List<EventRow> events) {
        var several = events.stream().anyMatch(EventRow::several);
        return new Stated(several ? Comparator.AT_LEAST : Comparator.EXACTLY, BigDecimal.valueOf(events.size()));
    }

    private static Figure exactly(long number) {
        return new Stated(Comparator.EXACTLY, BigDecimal.valueOf(number));
    }

    /** Each once, in however many tables it stands. */
    private static long statements(DonorRows rows) {
        return Stream.of(
                        rows.context().stream().map(ContextRow::statement),
                        rows.undated().stream().map(ContextRow::statement),
                        rows.disagreements().stream().map(DisagreementRow::statement))
                .flatMap(it -> it)
                .distinct()
                .count();
    }

    private static long subjects(DonorRows rows) {
        return rows.disagreements().stream()
                .map(DisagreementRow::subject)
                .distinct()
                .count();
    }
}
