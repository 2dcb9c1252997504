package org.qadam.period;

import java.util.stream.Stream;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeriodConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Period> periods(DocumentRepositories repositories) {
        return repositories.create("periods", Period.class, scope -> scope.owned("owner"), SortOrder.CODE);
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().connection("periods", Period.class, PeriodFilter.class);
        fields.on(Period.class).toEither("owner", Period::owner, ReformPlan.class, Project.class);
        fields.backlinks(Period.class)
                .list(Project.class, "periods", "owner", it -> Stream.of(it.owner()))
                .list(ReformPlan.class, "periods", "owner", it -> Stream.of(it.owner()));
    }
}
