package org.qadam.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReportController implements LinkConfigurer {

    private final DocumentRepository<Report> reports;
    private final Clock clock;

    ReportController(DocumentRepository<Report> reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @QueryMapping
    Report report(@Argument String code, @ContextValue View view) {
        return reports.get(view, code);
    }

    @QueryMapping
    Connection<Report> reports(ListQuery<ReportFilter> query) {
        return query.from(reports);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Report.class)
                .toOne("project", Report::project, Project.class)
                .toOne("donor", Report::donor, Organisation.class)
                .toOne("plan", Report::plan, ReformPlan.class)
                .toOne("indicator", Report::indicator, Indicator.class);
    }

    @SchemaMapping
    OffsetDateTime ordered(Report report) {
        return report.ordered().atZone(clock.getZone()).toOffsetDateTime();
    }

    @SchemaMapping
    List<DownloadableFile> files(Report report) {
        return report.files().stream()
                .map(it -> DownloadableFile.of(report, it))
                .toList();
    }
}
