package org.qadam.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.indicator.Indicator;
import org.qadam.indicator.Indicators;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformPlans;
import org.qadam.project.Project;
import org.qadam.project.Projects;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReportController {

    private final Reports reports;
    private final Projects projects;
    private final Organisations organisations;
    private final ReformPlans plans;
    private final Indicators indicators;
    private final Clock clock;

    ReportController(
            Reports reports,
            Projects projects,
            Organisations organisations,
            ReformPlans plans,
            Indicators indicators,
            Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.organisations = organisations;
        this.plans = plans;
        this.indicators = indicators;
        this.clock = clock;
    }

    @QueryMapping
    Report report(@Argument String code, @ContextValue View view) {
        return reports.getReport(view, code);
    }

    @QueryMapping
    Connection<Report> reports(
            @Argument @Nullable ReportFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        return reports.listReports(
                view, Objects.requireNonNullElse(filter, ReportFilter.NONE), PageRequest.of(first, after));
    }

    @BatchMapping
    Map<Report, Project> project(List<Report> reports, @ContextValue View view) {
        return BatchLinks.toOne(reports, Report::project, codes -> projects.find(view, codes));
    }

    @BatchMapping
    Map<Report, Organisation> donor(List<Report> reports, @ContextValue View view) {
        return BatchLinks.toOne(reports, Report::donor, codes -> organisations.find(view, codes));
    }

    @BatchMapping
    Map<Report, ReformPlan> plan(List<Report> reports, @ContextValue View view) {
        return BatchLinks.toOne(reports, Report::plan, codes -> plans.find(view, codes));
    }

    @BatchMapping
    Map<Report, Indicator> indicator(List<Report> reports, @ContextValue View view) {
        return BatchLinks.toOne(reports, Report::indicator, codes -> indicators.find(view, codes));
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
