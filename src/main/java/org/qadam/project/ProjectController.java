package org.qadam.project;

import java.util.List;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProjectController implements LinkConfigurer {

    private final DocumentRepository<Project> projects;

    ProjectController(DocumentRepository<Project> projects) {
        this.projects = projects;
    }

    @QueryMapping
    Project project(@Argument String code, @ContextValue View view) {
        return projects.get(view, code);
    }

    @QueryMapping
    Connection<Project> projects(ListQuery<ProjectFilter> query) {
        return query.from(projects);
    }

    @SchemaMapping
    List<ProjectParticipation> participations(Project project) {
        return ProjectParticipation.in(project);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Project.class)
                .toMany("plans", Project::plans, ReformPlan.class)
                .toMany("steps", Project::steps, ReformStep.class);
        links.on("Participation", ProjectParticipation.class)
                .toOne("organisation", ProjectParticipation::organisation, Organisation.class);
        links.backlinksOf(Organisation.class)
                .list(
                        "projects",
                        projects,
                        "participations.organisation",
                        it -> it.participations().stream().map(Participation::organisation));
        links.backlinksOf(ReformPlan.class).list("projects", projects, "plans", it -> it.plans().stream());
        links.backlinksOf(ReformStep.class).list("projects", projects, "steps", it -> it.steps().stream());
    }
}
