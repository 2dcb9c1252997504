package org.qadam.report.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits and intervals of making reports.
 *
 * @param fillLimit longest time to fill the pages of one report; a slower one fails
 * @param pageLimit most pages of a report; a longer one fails
 * @param pollInterval interval at which a replica polls for ordered reports that no replica makes
 */
@ConfigurationProperties("qadam.report")
record ReportProperties(
        @DefaultValue("60s") Duration fillLimit,
        @DefaultValue("500") int pageLimit,
        @DefaultValue("10s") Duration pollInterval) {}
