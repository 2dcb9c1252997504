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

    PeriodController(DocumentRepository<Period> periods) {
        this.periods = periods;
    }

    @QueryMapping
    Connection<Period> periods(ListQuery<PeriodFilter> query) {
        return query.from(periods);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Period.class).toEither("owner", Period::owner, ReformPlan.class, Project.class);
        links.backlinksOf(Project.class).list("periods", periods, "owner", it -> Stream.of(it.owner()));
        links.backlinksOf(ReformPlan.class).list("periods", periods, "owner", it -> Stream.of(it.owner()));
    }
}
