package org.qadam.indicator;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator.Measure;
import org.qadam.repository.Criteria;

record IndicatorFilter(
        @Nullable String plan,
        @Nullable String project,
        @Nullable Measure measure) {

    static final IndicatorFilter NONE = new IndicatorFilter(null, null, null);

    Bson bson() {
        return new Criteria()
                .eq("owner", plan)
                .eq("owner", project)
                .eq("measure", measure)
                .bson();
    }
}
