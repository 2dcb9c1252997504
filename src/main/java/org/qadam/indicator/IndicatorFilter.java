package org.qadam.indicator;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.indicator.Indicator.Measure;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;

record IndicatorFilter(
        @Nullable String plan,
        @Nullable String project,
        @Nullable Measure measure) implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return new Criteria()
                .eq("owner", plan)
                .eq("owner", project)
                .eq("measure", measure)
                .bson();
    }
}
