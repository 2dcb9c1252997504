package org.qadam.bench.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformArea;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Budget;
import org.qadam.project.Participation;
import org.qadam.project.Project;
import org.qadam.shared.Citation;
import org.qadam.shared.Document;
import org.qadam.source.Source;
import org.qadam.statement.Statement;
import org.qadam.statement.StatementRules;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Links of projects, plans, steps, indicators and statements. */
@Controller
class ProjectLinks {

    private final Documents documents;

    ProjectLinks(Documents documents) {
        this.documents = documents;
    }

    @BatchMapping
    Map<Citation, Source> source(List<Citation> citations) {
        return documents.one(citations, Citation::source, Source.class);
    }

    @BatchMapping
    Map<Participation, Organisation> organisation(List<Participation> participations) {
        return documents.one(participations, Participation::organisation, Organisation.class);
    }

    @BatchMapping
    Map<Budget, Organisation> provider(List<Budget> budgets) {
        return documents.one(budgets, Budget::provider, Organisation.class);
    }

    @BatchMapping
    List<List<ReformPlan>> plans(List<Project> projects) {
        return documents.many(projects, Project::plans, ReformPlan.class);
    }

    @BatchMapping(typeName = "Project", field = "indicators")
    List<List<Indicator>> indicatorsOfProjects(List<Project> projects) {
        return documents.below(projects, "owner", Indicator.class, it -> Stream.of(it.owner()));
    }

    @BatchMapping(typeName = "ReformPlan", field = "indicators")
    List<List<Indicator>> indicatorsOfPlans(List<ReformPlan> plans) {
        return documents.below(plans, "owner", Indicator.class, it -> Stream.of(it.owner()));
    }

    @BatchMapping(typeName = "ReformStep", field = "indicators")
    List<List<Indicator>> indicatorsOfSteps(List<ReformStep> steps) {
        return documents.below(
                steps,
                "subject.code",
                Indicator.class,
                it -> Stream.ofNullable(it.subject()).map(Indicator.Subject::code));
    }

    @BatchMapping(typeName = "ReformStep", field = "projects")
    List<List<Project>> projectsOfSteps(List<ReformStep> steps) {
        return documents.below(steps, "steps", Project.class, it -> it.steps().stream());
    }

    @SchemaMapping
    @Nullable
    ReformArea area(ReformStep step) {
        return Objects.requireNonNull(documents.find(ReformPlan.class, step.plan()))
                .area(step.area())
                .orElse(null);
    }

    @SchemaMapping
    Connection<ReformStep> steps(ReformPlan plan, @Argument @Nullable Integer first) {
        var steps = documents.find(ReformStep.class, Criteria.where("plan").is(plan.code()), Documents.BY_CODE);
        return Connection.of(steps, first);
    }

    @BatchMapping
    Map<Indicator, Document> owner(List<Indicator> indicators) {
        var owners = new HashMap<Indicator, Document>(documents.one(indicators, Indicator::owner, ReformPlan.class));
        owners.putAll(documents.one(indicators, Indicator::owner, Project.class));
        return owners;
    }

    @BatchMapping
    Map<Statement, Indicator> indicator(List<Statement> statements) {
        return documents.one(statements, Statement::indicator, Indicator.class);
    }

    @BatchMapping
    Map<Statement, Statement> replaces(List<Statement> statements) {
        return documents.one(statements, Statement::replaces, Statement.class);
    }

    @BatchMapping
    List<List<Statement>> disagreesWith(List<Statement> statements) {
        var codes = statements.stream().map(Statement::indicator).distinct().toList();
        var groups = StatementRules.disagreeing(
                documents.find(Statement.class, Criteria.where("indicator").in(codes), Documents.BY_CODE));
        return statements.stream().map(it -> disagreeing(it, groups)).toList();
    }

    private static List<Statement> disagreeing(Statement statement, List<List<Statement>> groups) {
        return groups.stream()
                .filter(it -> it.contains(statement))
                .flatMap(List::stream)
                .filter(it -> !it.figure().equals(statement.figure()))
                .toList();
    }
}
