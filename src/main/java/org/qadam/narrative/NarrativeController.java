package org.qadam.narrative;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.period.Period;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NarrativeController implements LinkConfigurer {

    private final DocumentRepository<Narrative> narratives;

    NarrativeController(DocumentRepository<Narrative> narratives) {
        this.narratives = narratives;
    }

    @QueryMapping
    Connection<Narrative> narratives(ListQuery<NarrativeFilter> query) {
        return query.from(narratives);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Narrative.class)
                .toEither("owner", Narrative::owner, ReformPlan.class, Project.class)
                .toOne("period", Narrative::periodOfOwner, Period.class);
        links.backlinksOf(Project.class).connection("narratives", narratives, "owner", NarrativeFilter.class);
        links.backlinksOf(ReformPlan.class).connection("narratives", narratives, "owner", NarrativeFilter.class);
        links.backlinksOf(Period.class)
                .list(
                        "narratives",
                        narratives,
                        NarrativeController::periodFilter,
                        it -> Stream.ofNullable(it.periodOfOwner()));
    }

    /** Selects the narratives of these periods. May also select narratives of other periods of the same owners. */
    private static Bson periodFilter(Collection<String> codes) {
        return and(
                in("owner", codes.stream().map(Period::owner).toList()),
                in("period", codes.stream().map(Period::name).toList()));
    }
}
