package org.qadam.report.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits and intervals of making reports.
 *
 * @param fillLimit longest time to fill the pages of one report; a slower one fails
 * @param pageLimit most pages of a report; a longer one fails
 * @param share largest share of the processors that makes reports, 0 to 1; at least one thread makes them
 * @param pollInterval interval at which a replica polls for ordered reports that no replica makes
 */
@ConfigurationProperties("qadam.report")
record ReportProperties(
        @DefaultValue("60s") Duration fillLimit,
        @DefaultValue("500") int pageLimit,
        @DefaultValue("0.25") double share,
        @DefaultValue("10s") Duration pollInterval) {

    ReportProperties {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "qadam.report.share must be above 0 and at most 1, not %s".formatted(share));
        }
    }

    /** Returns the number of reports that are made at the same time. */
    int makers() {
        return Math.max(1, (int) (share * Runtime.getRuntime().availableProcessors()));
    }
}
