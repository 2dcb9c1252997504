package org.qadam.narrative;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.period.Period;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NarrativeConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Narrative> narratives(DocumentRepositories repositories) {
        return repositories.create(
                "narratives", Narrative.class, scope -> scope.published("owner", "state"), SortOrder.byDay("when"));
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().connection("narratives", Narrative.class, NarrativeFilter.class);
        fields.on(Narrative.class)
                .toEither("owner", Narrative::owner, ReformPlan.class, Project.class)
                .toOne("period", Narrative::periodOfOwner, Period.class);
        fields.backlinks(Narrative.class)
                .connection(Project.class, "narratives", "owner", it -> Stream.of(it.owner()), NarrativeFilter.class)
                .connection(ReformPlan.class, "narratives", "owner", it -> Stream.of(it.owner()), NarrativeFilter.class)
                .list(
                        Period.class,
                        "narratives",
                        NarrativeConfiguration::periodFilter,
                        it -> Stream.ofNullable(it.periodOfOwner()));
    }

    /** Selects the narratives of these periods. May also select narratives of other periods of the same owners. */
    private static Bson periodFilter(Collection<String> codes) {
        return and(
                in("owner", codes.stream().map(Period::owner).toList()),
                in("period", codes.stream().map(Period::name).toList()));
    }
}
