package org.qadam.report;

import static org.qadam.statement.StatementRules.bound;
import static org.qadam.statement.StatementRules.falling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qadam.report.Series.Point;
import org.qadam.report.StepsRows.Done;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.When.Precision;
import org.qadam.statement.Statement;
import org.qadam.statement.Statement.StatementKind;

/** How many steps are done, as sources counted them over time; a fall is marked, and said in words. */
final class SeriesSection {

    /** The indicator by which sources count the steps that are done. */
    static final String IMPLEMENTED = "STEPS-IMPLEMENTED";

    private final List<Statement> series;
    private final List<Statement> falls;
    private final ReportText text;

    SeriesSection(StepsContent read, LocalDate last, ReportText text) {
        this.series = read.statements().stream()
                .filter(it -> it.indicator().equals(IMPLEMENTED) && it.kind() == StatementKind.ACTUAL && it.preferred())
                .filter(it -> bound(it).filter(day -> !day.isAfter(last)).isPresent())
                .sorted(Comparator.comparing(it -> bound(it).orElseThrow()))
                .toList();
        this.falls = falling(series);
        this.text = text;
    }

    Done rows() {
        var rows = IntStream.range(0, series.size()).mapToObj(this::row).toList();
        var falls = rows.stream().<@Nullable String>map(SeriesRow::fall).toList();
        return new Done(drawing(), ReportText.joined("\n", falls), rows);
    }

    /** Null where there are fewer than two numbers. */
    private @Nullable Series drawing() {
        var points = series.stream()
                .filter(it -> it.figure() instanceof Stated)
                .map(this::point)
                .toList();
        return points.size() < 2 ? null : new Series(alt(points), points);
    }

    /** The last number by the end of the period. */
    @Nullable
    Statement latest() {
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
                        "done.fall",
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

    private String alt(List<Point> points) {
        var told = points.stream()
                .map(it -> "%s: %s".formatted(it.when(), it.figure()))
                .collect(Collectors.joining("; "));
        return text.layout().say("done.alt", told);
    }
}
