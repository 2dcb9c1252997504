package org.qadam.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator;
import org.qadam.shared.When.Precision;
import org.qadam.statement.Statement;

/** What sources say of indicators that are not the project's own, and where they disagree. */
final class ContextTelling {

    private final DonorReport read;
    private final Telling telling;

    ContextTelling(DonorReport read, Telling telling) {
        this.read = read;
        this.telling = telling;
    }

    List<ContextRow> rows(List<Statement> statements, List<List<Statement>> disagreements) {
        return statements.stream().map(it -> row(it, disagreements)).toList();
    }

    private ContextRow row(Statement statement, List<List<Statement>> disagreements) {
        var indicator = indicator(statement);
        return new ContextRow(
                telling.told(Objects.requireNonNull(read.plans().get(statement.owner()))
                        .title()),
                statement.code(),
                telling.told(indicator.title()),
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
                "%s, %s"
                        .formatted(
                                telling.told(indicator(statement).title()),
                                telling.words().of(statement.kind())),
                statement.code(),
                telling.figure(statement.figure()),
                when(statement),
                Telling.joined(
                        ". ",
                        java.util.Arrays.asList(
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

    private Indicator indicator(Statement statement) {
        return Objects.requireNonNull(read.indicators().get(statement.indicator()));
    }
}
