package org.qadam.report.content;

import static org.qadam.statement.StatementRules.bound;
import static org.qadam.statement.StatementRules.falling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qadam.report.content.Series.Point;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.When.Precision;
import org.qadam.statement.Statement;
import org.qadam.statement.Statement.StatementKind;

/** Makes the rows and the drawing of the preferred actuals of one indicator, in the order of their days. */
public final class SeriesSection {

    private final List<Statement> series;
    private final List<Statement> falls;
    private final ReportText text;

    /**
     * @param statements statements on any indicators
     * @param last last day of the statements, inclusive
     */
    public SeriesSection(List<Statement> statements, String indicator, LocalDate last, ReportText text) {
        this.series = statements.stream()
                .filter(it -> it.indicator().equals(indicator) && it.kind() == StatementKind.ACTUAL && it.preferred())
                .filter(it -> bound(it).filter(day -> !day.isAfter(last)).isPresent())
                .sorted(Comparator.comparing(it -> bound(it).orElseThrow()))
                .toList();
        this.falls = falling(series);
        this.text = text;
    }

    public List<SeriesRow> rows() {
        return IntStream.range(0, series.size()).mapToObj(this::row).toList();
    }

    /**
     * Returns the drawing, or null if there are fewer than two figures.
     *
     * @param title title of the drawing, for its text alternative
     */
    public @Nullable Series drawing(String title) {
        var points = series.stream()
                .filter(it -> it.figure() instanceof Stated)
                .map(this::point)
                .toList();
        return points.size() < 2 ? null : new Series("%s: %s".formatted(title, alt(points)), points);
    }

    /** Returns a sentence for each fall, or null if no figure is smaller than the one before. */
    public static @Nullable String falls(List<SeriesRow> rows) {
        return ReportText.joined(
                "\n", rows.stream().<@Nullable String>map(SeriesRow::fall).toList());
    }

    /** Returns the last statement, or null if there is none. */
    public @Nullable Statement latest() {
        return series.isEmpty() ? null : series.getLast();
    }

    private SeriesRow row(int number) {
        var statement = series.get(number);
        return new SeriesRow(
                statement.code(),
                text.words().when(statement.when()),
                text.figure(statement.figure()),
                text.translateOrNull(statement.comment()),
                falls.contains(statement) ? fall(series.get(number - 1), statement) : null,
                text.numbers().cite(statement.citations()));
    }

    private String fall(Statement before, Statement after) {
        return text.layout()
                .say(
                        "series.fall",
                        text.figure(before.figure()).text(),
                        text.words().when(before.when()),
                        text.figure(after.figure()).text(),
                        text.words().when(after.when()));
    }

    private Point point(Statement statement) {
        return new Point(
                bound(statement).orElseThrow(),
                ((Stated) statement.figure()).number(),
                text.figure(statement.figure()).text(),
                text.words().when(statement.when()),
                statement.when().precision() == Precision.OPEN,
                falls.contains(statement));
    }

    private static String alt(List<Point> points) {
        return points.stream()
                .map(it -> "%s: %s".formatted(it.when(), it.figure()))
                .collect(Collectors.joining("; "));
    }
}
