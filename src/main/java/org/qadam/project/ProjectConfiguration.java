package org.qadam.project;

import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Project> projects(DocumentRepositories repositories) {
        return repositories.create("projects", Project.class, scope -> scope.projects("code"), SortOrder.byDay("when"));
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().one("project", Project.class).connection("projects", Project.class, ProjectFilter.class);
        fields.on(Project.class)
                .toMany("plans", Project::plans, ReformPlan.class)
                .toMany("steps", Project::steps, ReformStep.class);
        fields.on("Participation", ProjectParticipation.class)
                .toOne("organisation", ProjectParticipation::organisation, Organisation.class);
        fields.backlinks(Project.class)
                .list(
                        Organisation.class,
                        "projects",
                        "participations.organisation",
                        it -> it.participations().stream().map(Participation::organisation))
                .list(ReformPlan.class, "projects", "plans", it -> it.plans().stream())
                .list(ReformStep.class, "projects", "steps", it -> it.steps().stream());
    }
}
