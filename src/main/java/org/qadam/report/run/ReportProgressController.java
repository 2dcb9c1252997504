package org.qadam.report.run;

import java.util.List;
import java.util.Map;
import org.qadam.graphql.Cacheability;
import org.qadam.graphql.SubscriptionStream;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportState;
import org.qadam.report.Reports;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class ReportProgressController {

    private final Reports reports;
    private final ReportProgressStore runs;

    ReportProgressController(Reports reports, ReportProgressStore runs) {
        this.reports = reports;
        this.runs = runs;
    }

    @SubscriptionMapping
    Flux<Report> reportProgress(@Argument String code, @ContextValue SubscriptionStream stream) {
        return stream.changesOf(view -> reports.getReport(view, code), it -> runs.percents(List.of(it)))
                .takeUntil(it -> it.state() != ReportState.ORDERED);
    }

    @BatchMapping
    Map<Report, Integer> percent(List<Report> reports, @ContextValue Cacheability cacheability) {
        cacheability.exclude();
        return runs.percents(reports);
    }
}
