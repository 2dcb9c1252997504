package org.qadam.plan;

import java.util.stream.Stream;
import org.qadam.access.Scope;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReformPlanConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<ReformPlan> reformPlans(DocumentRepositories repositories) {
        return repositories.create("reformPlans", ReformPlan.class, Scope::everything, SortOrder.CODE);
    }

    @Bean
    DocumentRepository<ReformStep> reformSteps(DocumentRepositories repositories) {
        return repositories.create("reformSteps", ReformStep.class, Scope::everything, SortOrder.by("number"));
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().one("reformPlan", ReformPlan.class).all("reformPlans", ReformPlan.class);
        fields.backlinks(ReformStep.class).connection(ReformPlan.class, "steps", "plan", it -> Stream.of(it.plan()));
        fields.on(ReformStep.class)
                .toOne("plan", ReformStep::plan, ReformPlan.class)
                .toPart(
                        "area",
                        ReformStep::plan,
                        ReformPlan.class,
                        ReformArea.class,
                        (step, plan) -> plan.area(step.area()).orElse(null));
    }
}
