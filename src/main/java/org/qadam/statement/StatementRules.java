package org.qadam.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Figures;
import org.qadam.shared.Figure;
import org.qadam.shared.When;
import org.qadam.shared.When.Precision;
import org.qadam.statement.Statement.DimensionCategory;
import org.qadam.statement.Statement.StatementKind;

/**
 * Rules over several statements: the latest figure, falling series and disagreements. A series is all statements with the
 * same indicator, kind, place and disaggregation. A cell is all statements of a series with the same {@link When#first}
 * and {@link When#last} day.
 */
public final class StatementRules {

    private static final Comparator<Statement> BY_DAY = Comparator.comparing(it -> day(it).orElse(LocalDate.MIN));

    private StatementRules() {}

    /** The key of a series. */
    private record Series(
            String indicator, StatementKind kind, @Nullable String place, List<DimensionCategory> disaggregation) {

        private static Series of(Statement it) {
            return new Series(it.indicator(), it.kind(), it.place(), it.disaggregation());
        }
    }

    /** The key of a cell. Callers leave out statements without a day. */
    private record Cell(
            Series series,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        private static Cell of(Statement it) {
            return new Cell(Series.of(it), it.when().first(), it.when().last());
        }
    }

    /** Returns the last day of the statement. If it is unknown, returns the last day on which a target was set. */
    public static Optional<LocalDate> day(Statement it) {
        return Optional.ofNullable(it.when().last())
                .or(() -> Optional.ofNullable(it.decided()).map(When::last));
    }

    /** Returns the latest preferred statement of each series that ends on or before a day. */
    public static List<Statement> latest(List<Statement> statements, LocalDate lastDay) {
        return List.copyOf(until(statements, lastDay).stream()
                .filter(Statement::preferred)
                .collect(Collectors.toMap(
                        Series::of, Function.identity(), BinaryOperator.maxBy(BY_DAY), LinkedHashMap::new))
                .values());
    }

    /** Returns the statements whose day is known and on or before this day. */
    public static List<Statement> until(List<Statement> statements, LocalDate lastDay) {
        return statements.stream()
                .filter(it -> day(it).filter(day -> !day.isAfter(lastDay)).isPresent())
                .toList();
    }

    /** Returns the statements that may end after a day: no day is known, or an open range starts on or before it. */
    public static List<Statement> maybeLater(List<Statement> statements, LocalDate lastDay) {
        return statements.stream()
                .filter(it -> day(it).isEmpty())
                .filter(it -> bound(it).filter(day -> day.isAfter(lastDay)).isEmpty())
                .toList();
    }

    /** Returns the position of a statement on a time line: its last day, or its first day if the end is open. */
    public static Optional<LocalDate> bound(Statement it) {
        return Optional.ofNullable(it.when().last())
                .or(() -> Optional.ofNullable(it.when().first()));
    }

    /** Returns the statements whose figure is certainly less than the figure before, in the given order. */
    public static List<Statement> falling(List<Statement> series) {
        return IntStream.range(1, series.size())
                .filter(it -> isLess(series.get(it).figure(), series.get(it - 1).figure()))
                .mapToObj(series::get)
                .toList();
    }

    private static boolean isLess(Figure later, Figure earlier) {
        return Figures.minus(later, earlier) instanceof Figure.Stated gap
                && gap.number().signum() < 0
                && !(gap.comparator() == Figure.Comparator.AT_LEAST || gap.comparator() == Figure.Comparator.MORE_THAN);
    }

    /** Returns the statements without any known day. Each may be later than any other. */
    public static List<Statement> undated(List<Statement> statements) {
        return statements.stream()
                .filter(it -> day(it).isEmpty() && it.when().precision() == Precision.UNKNOWN)
                .toList();
    }

    /**
     * Returns the groups of statements that disagree, each ordered by day. A group has different figures in one cell, or
     * different targets of one series without a due day. Replaced targets without a due day are left out.
     */
    public static List<List<Statement>> disagreeing(List<Statement> statements) {
        var cells = statements.stream()
                .filter(it -> it.when().precision() != Precision.UNKNOWN)
                .collect(Collectors.groupingBy(Cell::of, LinkedHashMap::new, Collectors.toList()));
        var targets = statements.stream()
                .filter(it -> it.kind() == StatementKind.TARGET && it.when().precision() == Precision.UNKNOWN)
                .filter(it -> statements.stream().noneMatch(other -> it.code().equals(other.replaces())))
                .collect(Collectors.groupingBy(Series::of, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(cells.values().stream(), targets.values().stream())
                .filter(StatementRules::differ)
                .map(it -> it.stream().sorted(BY_DAY).toList())
                .toList();
    }

    /** The statements of the same group that say something else. A second source of the same figure agrees. */
    static List<Statement> disagreeingWith(Statement statement, List<List<Statement>> groups) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(it -> it.code().equals(statement.code())))
                .flatMap(List::stream)
                .filter(it -> !it.figure().equals(statement.figure()))
                .toList();
    }

    private static boolean differ(List<Statement> statements) {
        return statements.stream().map(Statement::figure).distinct().count() > 1;
    }
}
