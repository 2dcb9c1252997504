package org.qadam.period;

import java.util.stream.Stream;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PeriodController implements LinkConfigurer {

    private final DocumentRepository<Period> periods;
    private final DocumentRepository<ReformPlan> plans;
    private final DocumentRepository<Project> projects;

    PeriodController(
            DocumentRepository<Period> periods,
            DocumentRepository<ReformPlan> plans,
            DocumentRepository<Project> projects) {
        this.periods = periods;
        this.plans = plans;
        this.projects = projects;
    }

    @QueryMapping
    Connection<Period> periods(ListQuery<PeriodFilter> query) {
        return query.from(periods);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Period.class).toEither("owner", Period::owner, plans, projects);
        links.backlinksOf(Project.class).list("periods", periods, "owner", it -> Stream.of(it.owner()));
        links.backlinksOf(ReformPlan.class).list("periods", periods, "owner", it -> Stream.of(it.owner()));
    }
}
