package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.indicator.Indicator;
import org.qadam.period.Period;
import org.qadam.plan.ReformArea;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.qadam.project.Result;
import org.qadam.shared.Document;
import org.qadam.statement.Statement;

/** Checks all references within the first data set, including those that the register does not check. */
class FactsLinksTests {

    private static final Set<String> OWNERS = Stream.of(ReformPlan.class, Project.class)
            .flatMap(it -> FactsFiles.codes(it).stream())
            .collect(Collectors.toSet());
    private static final List<Indicator> INDICATORS = FactsFiles.all(Indicator.class);
    private static final List<Statement> STATEMENTS = FactsFiles.all(Statement.class);

    @Test
    void everyLinkLeadsToADocument() {
        var codes = Stream.of(FactsFiles.values())
                .collect(Collectors.<FactsFiles, Class<?>, Set<String>>toMap(
                        FactsFiles::type, it -> FactsFiles.codes(it.type())));

        assertThat(Stream.of(FactsFiles.values())
                        .flatMap(it -> it.read().stream())
                        .flatMap(Document::links))
                .hasSizeGreaterThan(500)
                .allMatch(it -> codes.getOrDefault(it.type(), Set.of()).contains(it.code()));
    }

    @Test
    void stepsReferToAnAreaOfTheirPlan() {
        var areas = FactsFiles.all(ReformPlan.class).stream()
                .flatMap(plan -> plan.areas().stream().map(ReformArea::number).map(it -> plan.code() + " " + it))
                .toList();
        assertThat(FactsFiles.all(ReformStep.class))
                .hasSize(100)
                .filteredOn(it -> it.area() != null)
                .hasSize(15)
                .allMatch(it -> areas.contains(it.plan() + " " + it.area()));
    }

    @Test
    void periodsAndIndicatorsHaveAnExistingOwner() {
        assertThat(Stream.concat(
                        FactsFiles.all(Period.class).stream().map(Period::owner),
                        INDICATORS.stream().map(Indicator::owner)))
                .isNotEmpty()
                .allMatch(OWNERS::contains);
    }

    @Test
    void indicatorsReferToResultsOfTheirProject() {
        var results = FactsFiles.all(Project.class).stream()
                .flatMap(project -> project.results().stream().map(Result::code).map(it -> project.code() + " " + it))
                .toList();
        assertThat(INDICATORS)
                .filteredOn(it -> it.result() != null)
                .allMatch(it -> results.contains(it.owner() + " " + it.result()));
    }

    @Test
    void statementsReferToAnIndicatorOfTheirOwner() {
        var owned = INDICATORS.stream().map(it -> it.owner() + "/" + it.code()).toList();
        assertThat(STATEMENTS).isNotEmpty().allMatch(it -> owned.contains(it.owner() + "/" + it.indicator()));
    }

    @Test
    void everyIndicatorHasAStatement() {
        assertThat(FactsFiles.codes(Indicator.class))
                .isEqualTo(STATEMENTS.stream().map(Statement::indicator).collect(Collectors.toSet()));
    }
}
