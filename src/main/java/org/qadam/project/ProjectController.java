package org.qadam.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Sort;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformPlans;
import org.qadam.plan.ReformStep;
import org.qadam.plan.ReformSteps;
import org.qadam.repository.PageRequest;
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
        return projects.listProjects(view, asked, Sort.order(sort, "when"), PageRequest.of(first, after));
    }

    @SchemaMapping
    List<ProjectParticipation> participations(Project project) {
        return ProjectParticipation.in(project);
    }

    @BatchMapping(typeName = "Participation")
    Map<ProjectParticipation, Organisation> organisation(
            List<ProjectParticipation> participations, @ContextValue View view) {
        return BatchLinks.toOne(
                participations, ProjectParticipation::organisation, codes -> organisations.find(view, codes));
    }

    @BatchMapping
    List<List<ReformPlan>> plans(List<Project> parents, @ContextValue View view) {
        return BatchLinks.toMany(parents, Project::plans, codes -> plans.find(view, codes));
    }

    @BatchMapping
    List<List<ReformStep>> steps(List<Project> parents, @ContextValue View view) {
        return BatchLinks.toMany(parents, Project::steps, codes -> steps.find(view, codes));
    }
}
