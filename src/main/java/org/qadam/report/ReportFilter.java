package org.qadam.report;

import java.util.Locale;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.report.Report.ReportState;
import org.qadam.repository.Criteria;
import org.qadam.shared.PeriodCode;

record ReportFilter(
        @Nullable String kind,
        @Nullable String donor,
        @Nullable PeriodCode period,
        @Nullable Locale language,
        @Nullable ReportState state) {

    static final ReportFilter NONE = new ReportFilter(null, null, null, null, null);

    Bson bson() {
        return new Criteria()
                .eq("kind", kind)
                .eq("donor", donor)
                .eq("period", period)
                .eq("language", language)
                .eq("state", state)
                .bson();
    }
}
