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

/** What follows from several statements on indicators. */
public final class StatementRules {

    private static final Comparator<Statement> BY_DAY = Comparator.comparing(it -> day(it).orElse(LocalDate.MIN));

    private StatementRules() {}

    /** What a statement speaks of, whenever. */
    private record Series(
            String indicator, StatementKind kind, @Nullable String place, List<DimensionCategory> disaggregation) {

        private static Series of(Statement it) {
            return new Series(it.indicator(), it.kind(), it.place(), it.disaggregation());
        }
    }

    /** What a statement speaks of, and the days; two undated ones are never of one cell. */
    private record Cell(
            Series series,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        private static Cell of(Statement it) {
            return new Cell(Series.of(it), it.when().first(), it.when().last());
        }
    }

    /** The last day that it can speak of; of a target that is due on no day, the day it was set. */
    public static Optional<LocalDate> day(Statement it) {
        return Optional.ofNullable(it.when().last())
                .or(() -> Optional.ofNullable(it.decided()).map(When::last));
    }

    /** The latest of each indicator, kind, place and part up to and with a day, of those that stand for their cell. */
    public static List<Statement> latest(List<Statement> those, LocalDate until) {
        return List.copyOf(until(those, until).stream()
                .filter(Statement::preferred)
                .collect(Collectors.toMap(
                        Series::of, Function.identity(), BinaryOperator.maxBy(BY_DAY), LinkedHashMap::new))
                .values());
    }

    /** Those that speak of no day after this one. */
    public static List<Statement> until(List<Statement> those, LocalDate last) {
        return those.stream()
                .filter(it -> day(it).filter(day -> !day.isAfter(last)).isPresent())
                .toList();
    }

    /** Those that may be later than a day: of an UNKNOWN day, or of an open end that begins before. */
    public static List<Statement> maybeLater(List<Statement> those, LocalDate last) {
        return those.stream()
                .filter(it -> day(it).isEmpty())
                .filter(it -> bound(it).filter(day -> day.isAfter(last)).isEmpty())
                .toList();
    }

    /** Where it stands on a line of time: its last day, and of one with an open end the first. */
    public static Optional<LocalDate> bound(Statement it) {
        return Optional.ofNullable(it.when().last())
                .or(() -> Optional.ofNullable(it.when().first()));
    }

    /** Of figures in the order of their days those that are surely less than the one before. */
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

    /** Those that no day is known of: they may be later than any. */
    public static List<Statement> undated(List<Statement> those) {
        return those.stream()
                .filter(it -> day(it).isEmpty() && it.when().precision() == Precision.UNKNOWN)
                .toList();
    }

    /**
     * Those that disagree, group by group: different figures in one cell, or targets due on no day of which none replaces
     * the other.
     */
    public static List<List<Statement>> disagreeing(List<Statement> those) {
        var cells = those.stream()
                .filter(it -> it.when().precision() != Precision.UNKNOWN)
                .collect(Collectors.groupingBy(Cell::of, LinkedHashMap::new, Collectors.toList()));
        var aims = those.stream()
                .filter(it -> it.kind() == StatementKind.TARGET && it.when().precision() == Precision.UNKNOWN)
                .filter(it -> those.stream().noneMatch(other -> it.code().equals(other.replaces())))
                .collect(Collectors.groupingBy(Series::of, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(cells.values().stream(), aims.values().stream())
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

    private static boolean differ(List<Statement> those) {
        return those.stream().map(Statement::figure).distinct().count() > 1;
    }
}
