package org.qadam.report;

import org.qadam.access.Scope;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    DocumentRepository<Report> reportDocuments(DocumentRepositories repositories) {
        return repositories.create(
                "reports",
                Report.class,
                Scope::reports,
                SortOrder.byDescending("ordered"),
                "donor",
                "project",
                "state",
                "kind",
                "period",
                "language");
    }
}
