package org.qadam.report;

import java.util.Locale;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.report.Report.ReportState;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;
import org.qadam.shared.PeriodCode;

record ReportFilter(
        @Nullable String kind,
        @Nullable String donor,
        @Nullable PeriodCode period,
        @Nullable Locale language,
        @Nullable ReportState state)
        implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return new Criteria()
                .eq("kind", kind)
                .eq("donor", donor)
                .eq("period", period)
                .eq("language", language)
                .eq("state", state)
                .bson();
    }
}
