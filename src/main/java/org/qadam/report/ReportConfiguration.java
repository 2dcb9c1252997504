package org.qadam.report;

import org.qadam.access.Scope;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Report> reportDocuments(DocumentRepositories repositories) {
        return repositories.create(
                "reports", Report.class, Scope::reports, SortOrder.byDescending("ordered"), "project");
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().one("report", Report.class).connection("reports", Report.class, ReportFilter.class);
        fields.on(Report.class)
                .toOne("project", Report::project, Project.class)
                .toOne("donor", Report::donor, Organisation.class)
                .toOne("plan", Report::plan, ReformPlan.class)
                .toOne("indicator", Report::indicator, Indicator.class);
    }
}
