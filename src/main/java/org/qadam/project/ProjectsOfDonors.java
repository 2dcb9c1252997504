package org.qadam.project;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import org.qadam.access.DonorProjects;
import org.qadam.plan.ReformPlan;
import org.qadam.repository.DocumentRepository;
import org.springframework.stereotype.Component;

/** Finds the owners that a liaison may see: the projects that the liaison's donors fund, and all plans. */
@Component
final class ProjectsOfDonors implements DonorProjects {

    private final DocumentRepository<Project> projects;
    private final DocumentRepository<ReformPlan> plans;

    ProjectsOfDonors(DocumentRepository<Project> projects, DocumentRepository<ReformPlan> plans) {
        this.projects = projects;
        this.plans = plans;
    }

    @Override
    public Owners of(List<String> donors, long position) {
        var projectCodes = projects.findUnscoped(position, in("participations.organisation", donors)).stream()
                .filter(it -> it.donors().stream().anyMatch(donors::contains))
                .map(Project::code)
                .toList();
        var planCodes = plans.findUnscoped(position, empty()).stream()
                .map(ReformPlan::code)
                .toList();
        return new Owners(projectCodes, planCodes);
    }
}
