package org.qadam.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Links;
import org.qadam.graphql.Sort;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformPlans;
import org.qadam.plan.ReformStep;
import org.qadam.plan.ReformSteps;
import org.qadam.shelf.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProjectController {

    private final Projects projects;
    private final Organisations organisations;
    private final ReformPlans plans;
    private final ReformSteps steps;

    ProjectController(Projects projects, Organisations organisations, ReformPlans plans, ReformSteps steps) {
        this.projects = projects;
        this.organisations = organisations;
        this.plans = plans;
        this.steps = steps;
    }

    @QueryMapping
    Project project(@Argument String code, @ContextValue View view) {
        return projects.getProject(view, code);
    }

    @QueryMapping
    Connection<Project> projects(
            @Argument @Nullable ProjectFilter filter,
            @Argument @Nullable Sort sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, ProjectFilter.NONE);
        return projects.listProjects(view, asked, Sort.order(sort, "when"), Page.of(first, after));
    }

    @SchemaMapping
    List<Participating> participations(Project project) {
        return Participating.in(project);
    }

    @BatchMapping(typeName = "Participation")
    Map<Participating, Organisation> organisation(List<Participating> participations, @ContextValue View view) {
        return Links.one(participations, Participating::organisation, codes -> organisations.find(view, codes));
    }

    @BatchMapping
    List<List<ReformPlan>> plans(List<Project> parents, @ContextValue View view) {
        return Links.many(parents, Project::plans, codes -> plans.find(view, codes));
    }

    @BatchMapping
    List<List<ReformStep>> steps(List<Project> parents, @ContextValue View view) {
        return Links.many(parents, Project::steps, codes -> steps.find(view, codes));
    }
}
