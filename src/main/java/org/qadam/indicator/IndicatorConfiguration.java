package org.qadam.indicator;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.indicator.Indicator.Subject;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.qadam.project.Result;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Indicator> indicators(DocumentRepositories repositories) {
        return repositories.create(
                "indicators", Indicator.class, scope -> scope.owned("owner"), SortOrder.CODE, "subject.code");
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query()
                .one("indicator", Indicator.class)
                .connection("indicators", Indicator.class, IndicatorFilter.class);
        fields.on(Indicator.class)
                .toEither("owner", Indicator::owner, ReformPlan.class, Project.class)
                .toPart(
                        "result",
                        Indicator::ownerOfResult,
                        Project.class,
                        Result.class,
                        (it, project) -> project.result(it.result()).orElse(null))
                .toAny("subject", Indicator::subjectLink);
        fields.backlinks(Indicator.class)
                .list(Project.class, "indicators", "owner", it -> Stream.of(it.owner()))
                .list(ReformPlan.class, "indicators", "owner", it -> Stream.of(it.owner()))
                .list(Organisation.class, "indicators", subject(Subject.Kind.ORGANISATION), Indicator::subjectCode)
                .list(Place.class, "indicators", subject(Subject.Kind.PLACE), Indicator::subjectCode)
                .list(ReformStep.class, "indicators", subject(Subject.Kind.STEP), Indicator::subjectCode);
    }

    /** Selects the indicators whose subject is of this kind and has one of the codes. */
    private static Function<Collection<String>, Bson> subject(Subject.Kind kind) {
        return codes -> and(in("subject.code", codes), eq("subject.kind", kind));
    }
}
