package org.qadam.project;

import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {

    @Bean
    DocumentRepository<Project> projects(DocumentRepositories repositories) {
        return repositories.create(
                "projects",
                Project.class,
                scope -> scope.projects("code"),
                SortOrder.byDay("when"),
                "participations.organisation",
                "plans",
                "steps",
                "sector");
    }

    @Bean
    DocumentRepository<Transaction> transactions(DocumentRepositories repositories) {
        return repositories.create(
                "transactions",
                Transaction.class,
                scope -> scope.money("owner"),
                SortOrder.byDay("when"),
                "owner",
                "kind");
    }
}
