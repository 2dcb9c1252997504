package org.qadam.plan;

import org.qadam.access.Scope;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReformPlanConfiguration {

    @Bean
    DocumentRepository<ReformPlan> reformPlans(DocumentRepositories repositories) {
        return repositories.create("reformPlans", ReformPlan.class, Scope::everything, SortOrder.CODE);
    }

    @Bean
    DocumentRepository<ReformStep> reformSteps(DocumentRepositories repositories) {
        return repositories.create("reformSteps", ReformStep.class, Scope::everything, SortOrder.by("number"), "plan");
    }
}
