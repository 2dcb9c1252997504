package org.qadam.project;

import java.util.List;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Projects, seen from what they name. */
@Controller
class ProjectLinks {

    private final Projects projects;

    ProjectLinks(Projects projects) {
        this.projects = projects;
    }

    @BatchMapping(typeName = "Organisation", field = "projects")
    List<List<Project>> ofOrganisations(List<Organisation> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Organisation::code,
                it -> it.participations().stream()
                        .map(Participation::organisation)
                        .toList(),
                codes -> projects.findOfOrganisations(view, codes));
    }

    @BatchMapping(typeName = "ReformPlan", field = "projects")
    List<List<Project>> ofPlans(List<ReformPlan> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents, ReformPlan::code, Project::plans, codes -> projects.findOfPlans(view, codes));
    }

    @BatchMapping(typeName = "ReformStep", field = "projects")
    List<List<Project>> ofSteps(List<ReformStep> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents, ReformStep::code, Project::steps, codes -> projects.findOfSteps(view, codes));
    }
}
