package org.qadam.report.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are made.
 *
 * @param fillLimit how long the pages of one report may take to fill before it is given up
 * @param pageLimit more pages than this are refused
 * @param lookEvery how often a replica looks for ordered reports that nobody makes
 */
@ConfigurationProperties("qadam.report")
record ReportProperties(
        @DefaultValue("60s") Duration fillLimit,
        @DefaultValue("500") int pageLimit,
        @DefaultValue("10s") Duration lookEvery) {}
