package org.qadam.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qadam.figure.Display;
import org.qadam.figure.Words;
import org.qadam.report.content.Summary.KeyFigure;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.When;

/** The sentences and key figures of a summary, which count the rows of its report. */
public final class SummaryText {

    private final Words words;
    private final ReportWords layout;

    public SummaryText(Locale language) {
        this.words = Words.in(language);
        this.layout = ReportWords.in(language);
    }

    public Words words() {
        return words;
    }

    public String say(String key, String... about) {
        return layout.say(key, about);
    }

    public String count(String key, long number) {
        return layout.count(key, number);
    }

    /** Returns a figure for a sentence: "at least 7". */
    public String format(Figure figure) {
        return words.format(figure, Display.NUMBER).text();
    }

    public String when(When when) {
        return words.when(when);
    }

    public KeyFigure key(long number, String label) {
        return key(new Stated(Comparator.EXACTLY, BigDecimal.valueOf(number)), label);
    }

    public KeyFigure key(Figure figure, String label) {
        return new KeyFigure(words.formatShort(figure, Display.NUMBER), layout.say(label));
    }

    /** Returns the last sentences of every summary. */
    public Stream<String> closing(
            List<DisagreementRow> disagreements, List<UnknownRow> unknowns, List<SourceRow> sources) {
        return Stream.of(
                layout.count("summary.disagreements", distinct(disagreements, DisagreementRow::subject)),
                layout.count("summary.unknowns", unknowns.size()),
                layout.count("summary.sources", sources.size()));
    }

    /** Counts each statement once, in however many tables it is printed. */
    public static long statements(List<DisagreementRow> disagreements, List<Stream<String>> tables) {
        var others = tables.stream().flatMap(it -> it);
        return Stream.concat(others, disagreements.stream().map(DisagreementRow::statement))
                .distinct()
                .count();
    }

    private static <T> long distinct(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).distinct().count();
    }
}
