package org.qadam.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator;
import org.qadam.shared.When.Precision;
import org.qadam.statement.Statement;

/** What sources say of indicators of a plan, and where they disagree. */
final class ContextTelling {

    private final Map<String, Indicator> indicators;
    private final Function<Statement, String> group;
    private final Telling telling;

    /** @param group under which a statement stands */
    ContextTelling(Map<String, Indicator> indicators, Function<Statement, String> group, Telling telling) {
        this.indicators = indicators;
        this.group = group;
        this.telling = telling;
    }

    List<ContextRow> rows(List<Statement> statements, List<List<Statement>> disagreements) {
        return statements.stream().map(it -> row(it, disagreements)).toList();
    }

    private ContextRow row(Statement statement, List<List<Statement>> disagreements) {
        var indicator = indicator(statement);
        return new ContextRow(
                group.apply(statement),
                statement.code(),
                title(statement),
                telling.words().of(statement.kind()),
                Objects.requireNonNullElse(
                        telling.toldOrNull(indicator.unit()), telling.words().of(indicator.measure())),
                telling.figure(statement.figure()),
                when(statement),
                disagrees(statement, disagreements),
                telling.numbers().cite(statement.citations()));
    }

    List<DisagreementRow> disagreements(List<List<Statement>> groups) {
        return groups.stream().flatMap(List::stream).map(this::disagreement).toList();
    }

    private DisagreementRow disagreement(Statement statement) {
        return new DisagreementRow(
                "%s, %s".formatted(title(statement), telling.words().of(statement.kind())),
                statement.code(),
                telling.figure(statement.figure()),
                when(statement),
                Telling.joined(
                        ". ",
                        Arrays.asList(
                                telling.toldOrNull(statement.words()), telling.toldOrNull(statement.chosenWhy()))),
                telling.numbers().cite(statement.citations()));
    }

    /** Of a target that is due on no day, when it was set. */
    private String when(Statement statement) {
        var decided = statement.decided();
        if (statement.when().precision() == Precision.UNKNOWN) {
            return decided == null
                    ? telling.layout().say("context.dayless")
                    : telling.layout().say("context.decided", telling.words().when(decided));
        }
        return telling.words().when(statement.when());
    }

    private @Nullable String disagrees(Statement statement, List<List<Statement>> groups) {
        var others = groups.stream()
                .flatMap(List::stream)
                .filter(it -> it.indicator().equals(statement.indicator()))
                .filter(it -> !it.figure().equals(statement.figure()))
                .map(it -> telling.figure(it.figure()).text())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(others)
                .filter(it -> !it.isEmpty())
                .map(it -> telling.layout().say("context.otherwise", it))
                .orElse(null);
    }

    /** With the part of the whole that it speaks of. */
    String title(Statement statement) {
        var indicator = indicator(statement);
        var parts = statement.parts().stream()
                .flatMap(part -> indicator.dimensions().stream()
                        .filter(it -> it.code().equals(part.dimension()))
                        .flatMap(it -> it.categories().stream())
                        .filter(it -> it.code().equals(part.category())))
                .map(Indicator.Category::title)
                .toList();
        var whole = telling.told(indicator.title());
        return parts.isEmpty() ? whole : "%s: %s".formatted(whole, telling.listed(", ", parts));
    }

    private Indicator indicator(Statement statement) {
        return Objects.requireNonNull(indicators.get(statement.indicator()));
    }
}
