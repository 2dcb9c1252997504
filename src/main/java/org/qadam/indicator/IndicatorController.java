package org.qadam.indicator;

import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.project.Result;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class IndicatorController implements LinkConfigurer {

    private final DocumentRepository<Indicator> indicators;

    IndicatorController(DocumentRepository<Indicator> indicators) {
        this.indicators = indicators;
    }

    @QueryMapping
    Indicator indicator(@Argument String code, @ContextValue View view) {
        return indicators.get(view, code);
    }

    @QueryMapping
    Connection<Indicator> indicators(ListQuery<IndicatorFilter> query) {
        return query.from(indicators);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Indicator.class)
                .toEither("owner", Indicator::owner, ReformPlan.class, Project.class)
                .toPart(
                        "result",
                        Indicator::ownerOfResult,
                        Project.class,
                        Result.class,
                        (it, project) -> project.result(it.result()).orElse(null))
                .toAny("subject", Indicator::subjectLink);
        links.backlinksOf(Project.class).list("indicators", indicators, "owner", it -> Stream.of(it.owner()));
        links.backlinksOf(ReformPlan.class).list("indicators", indicators, "owner", it -> Stream.of(it.owner()));
    }
}
