package org.qadam.report.content;

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

/** Makes the rows on statements and on disagreements between them. */
public final class ContextSection {

    private final Map<String, Indicator> indicators;
    private final Function<Statement, String> group;
    private final ReportText text;

    /** @param group heading above the rows of a statement */
    public ContextSection(Map<String, Indicator> indicators, Function<Statement, String> group, ReportText text) {
        this.indicators = indicators;
        this.group = group;
        this.text = text;
    }

    public List<ContextRow> rows(List<Statement> statements, List<List<Statement>> disagreements) {
        return statements.stream().map(it -> row(it, disagreements)).toList();
    }

    private ContextRow row(Statement statement, List<List<Statement>> disagreements) {
        var indicator = indicator(statement);
        return new ContextRow(
                group.apply(statement),
                statement.code(),
                title(statement),
                text.words().of(statement.kind()),
                Objects.requireNonNullElse(
                        text.translateOrNull(indicator.unit()), text.words().of(indicator.measure())),
                text.figure(statement.figure()),
                when(statement),
                disagrees(statement, disagreements),
                text.numbers().cite(statement.citations()));
    }

    public List<DisagreementRow> disagreements(List<List<Statement>> groups) {
        return groups.stream().flatMap(List::stream).map(this::disagreement).toList();
    }

    private DisagreementRow disagreement(Statement statement) {
        return new DisagreementRow(
                "%s, %s".formatted(title(statement), text.words().of(statement.kind())),
                statement.code(),
                text.figure(statement.figure()),
                when(statement),
                ReportText.joined(
                        ". ",
                        Arrays.asList(
                                text.translateOrNull(statement.comment()),
                                text.translateOrNull(statement.preferredReason()))),
                text.numbers().cite(statement.citations()));
    }

    /** Returns the days of a statement; of a target without a due day, the day it was set. */
    private String when(Statement statement) {
        var decided = statement.decided();
        if (statement.when().precision() == Precision.UNKNOWN) {
            return decided == null
                    ? text.layout().say("context.dayless")
                    : text.layout().say("context.decided", text.words().when(decided));
        }
        return text.words().when(statement.when());
    }

    private @Nullable String disagrees(Statement statement, List<List<Statement>> groups) {
        var others = groups.stream()
                .flatMap(List::stream)
                .filter(it -> it.indicator().equals(statement.indicator()))
                .filter(it -> !it.figure().equals(statement.figure()))
                .map(it -> text.figure(it.figure()).text())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(others)
                .filter(it -> !it.isEmpty())
                .map(it -> text.layout().say("context.otherwise", it))
                .orElse(null);
    }

    /** Returns the title of the indicator with the categories of the statement. */
    String title(Statement statement) {
        var indicator = indicator(statement);
        var parts = statement.disaggregation().stream()
                .flatMap(part -> indicator.dimensions().stream()
                        .filter(it -> it.code().equals(part.dimension()))
                        .flatMap(it -> it.categories().stream())
                        .filter(it -> it.code().equals(part.category())))
                .map(Indicator.Category::title)
                .toList();
        var whole = text.translate(indicator.title());
        return parts.isEmpty() ? whole : "%s: %s".formatted(whole, text.listed(", ", parts));
    }

    private Indicator indicator(Statement statement) {
        return Objects.requireNonNull(indicators.get(statement.indicator()));
    }
}
