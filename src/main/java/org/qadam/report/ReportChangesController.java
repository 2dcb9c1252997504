package org.qadam.report;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.graphql.Mutations;
import org.qadam.graphql.Problem;
import org.qadam.register.Decision;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records orders and retries. {@code ReportWorker} in the package {@code report.run} then makes the report. */
@Controller
class ReportChangesController {

    private final Reports reports;
    private final Clock clock;

    ReportChangesController(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @MutationMapping
    ReportPayload reportOrder(@Argument ReportOrderInput input, @ContextValue Mutations mutations) {
        var moment = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        var decision = reports.order(mutations.caller(), input, ReportCodes.next(moment.toInstant()), moment);
        return changed(mutations, input.key(), input, "reportOrder", input.why(), decision);
    }

    @MutationMapping
    ReportPayload reportRetry(@Argument Reports.RetryInput input, @ContextValue Mutations mutations) {
        return changed(
                mutations, input.key(), input, "reportRetry", input.why(), reports.retry(mutations.caller(), input));
    }

    private static ReportPayload changed(
            Mutations mutations, String key, Object input, String operation, String why, Decision decision) {
        var change = mutations.change(key, input, operation, why, decision);
        return new ReportPayload(change.get(Report.class), List.of());
    }

    /** The report after the change, or the problems that refused the change. */
    record ReportPayload(@Nullable Report report, List<Problem> problems) {}
}
