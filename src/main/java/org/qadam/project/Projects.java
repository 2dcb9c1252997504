package org.qadam.project;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.DonorProjects;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.plan.ReformPlans;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.springframework.stereotype.Component;

/** The projects that donors pay for. */
@Component
public class Projects implements DonorProjects {

    private final DocumentRepository<Project> repository;
    private final ReformPlans plans;

    Projects(DocumentRepositories repositories, ReformPlans plans) {
        this.repository = repositories.create(
                "projects", Project.class, it -> it.projects("code"), "participations.organisation", "plans", "steps");
        this.plans = plans;
    }

    public Project getProject(View view, String code) {
        return repository.get(view, code);
    }

    public Map<String, Project> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }

    Connection<Project> listProjects(View view, ProjectFilter filter, SortOrder order, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), order, page);
    }

    List<Project> findOfOrganisations(View view, Collection<String> organisations) {
        return repository.find(view, in("participations.organisation", organisations));
    }

    public List<Project> findOfPlans(View view, Collection<String> codes) {
        return repository.find(view, in("plans", codes));
    }

    public List<Project> findOfSteps(View view, Collection<String> codes) {
        return repository.find(view, in("steps", codes));
    }

    @Override
    public Owners of(List<String> donors, long position) {
        var theirs = repository.findUnscoped(position, in("participations.organisation", donors)).stream()
                .filter(it -> it.donors().stream().anyMatch(donors::contains))
                .map(Project::code)
                .toList();
        return new Owners(theirs, plans.codes(position));
    }
}
