package org.qadam.report.donor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.EventRow;
import org.qadam.report.content.Summary;
import org.qadam.report.content.Summary.KeyFigure;
import org.qadam.report.content.SummaryText;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;

/** Summarises a donor report from its rows. */
final class DonorSummary {

    private final DonorRows rows;
    private final SummaryText text;

    private DonorSummary(Locale language, DonorRows rows) {
        this.rows = rows;
        this.text = new SummaryText(language);
    }

    static Summary of(Locale language, DonorRows rows) {
        var summary = new DonorSummary(language, rows);
        return new Summary(summary.text(), summary.figures());
    }

    private String text() {
        var events = rows.events();
        var opening = Stream.of(
                text.count("summary.results", rows.results().size()),
                text.say(
                        "summary.events",
                        text.format(count(events.inPeriod())),
                        text.format(count(events.before())),
                        text.format(count(events.undated()))),
                text.count("summary.context", statements()));
        return Stream.concat(opening, text.closing(rows.disagreements(), rows.unknowns(), rows.sources()))
                .collect(Collectors.joining(" "));
    }

    private List<KeyFigure> figures() {
        var events = Stream.of(
                        rows.events().inPeriod(),
                        rows.events().before(),
                        rows.events().undated())
                .flatMap(List::stream)
                .toList();
        return List.of(
                text.key(count(events), "figures.events"),
                text.key(statements(), "figures.statements"),
                text.key(rows.sources().size(), "figures.sources"),
                text.key(rows.unknowns().size(), "figures.unknowns"));
    }

    /** Returns a lower bound where one of the rows stands for several events. */
    private static Figure count(List<EventRow> events) {
        var several = events.stream().anyMatch(EventRow::several);
        return new Stated(several ? Comparator.AT_LEAST : Comparator.EXACTLY, BigDecimal.valueOf(events.size()));
    }

    private long statements() {
        return SummaryText.statements(
                rows.disagreements(),
                List.of(
                        rows.context().stream().map(ContextRow::statement),
                        rows.undated().stream().map(ContextRow::statement)));
    }
}
