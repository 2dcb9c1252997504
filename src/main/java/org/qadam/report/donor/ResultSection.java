package org.qadam.report.donor;

import static org.qadam.statement.StatementRules.latest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qadam.figure.Display;
import org.qadam.figure.Figures;
import org.qadam.indicator.Indicator;
import org.qadam.project.Result;
import org.qadam.report.content.ReportText;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Reason;
import org.qadam.statement.Statement;
import org.qadam.statement.Statement.StatementKind;

/** Makes the rows on progress of the project's own indicators by the end of the period. */
record ResultSection(DonorData data, ReportText text) {

    private static final Figure NOT_REPORTED = new Absent(Reason.NOT_REPORTED);

    /** Returns a row for each indicator with a statement, in the order of codes. */
    List<ResultRow> rows(LocalDate until) {
        var statements = latest(data.ofProject(), until);
        return data.indicators().values().stream()
                .filter(it -> it.owner().equals(data.project().code()))
                .sorted(java.util.Comparator.comparing(Indicator::code))
                .flatMap(it -> row(
                        it,
                        statements.stream()
                                .filter(one -> one.indicator().equals(it.code()))
                                .toList()))
                .toList();
    }

    private Stream<ResultRow> row(Indicator indicator, List<Statement> statements) {
        if (statements.isEmpty()) {
            return Stream.empty();
        }
        var baseline = figure(statements, StatementKind.BASELINE);
        var target = figure(statements, StatementKind.TARGET);
        var actual = figure(statements, StatementKind.ACTUAL);
        var progress = Figures.progress(baseline, target, actual);
        return Stream.of(new ResultRow(
                result(indicator),
                indicator.code(),
                text.translate(indicator.title()),
                Objects.requireNonNullElse(
                        text.translateOrNull(indicator.unit()), text.words().of(indicator.measure())),
                text.figure(baseline),
                text.figure(target),
                text.figure(actual),
                text.words().formatShort(progress, Display.PROGRESS),
                text.layout().say(met(progress) ? "results.met" : "results.open"),
                text.numbers()
                        .cite(statements.stream()
                                .flatMap(it -> it.citations().stream())
                                .toList())));
    }

    private static Figure figure(List<Statement> statements, StatementKind kind) {
        return statements.stream()
                .filter(it -> it.kind() == kind)
                .map(Statement::figure)
                .findFirst()
                .orElse(NOT_REPORTED);
    }

    private static boolean met(Figure progress) {
        return progress instanceof Figure.Stated it && it.number().compareTo(java.math.BigDecimal.valueOf(100)) >= 0;
    }

    private String result(Indicator indicator) {
        return Optional.ofNullable(indicator.result())
                .flatMap(code -> data.project().results().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst())
                .map(Result::title)
                .map(text::translate)
                .orElseGet(() -> text.layout().say("results.unassigned"));
    }
}
