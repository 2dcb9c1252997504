package org.qadam.period;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.repository.Criteria;
import org.qadam.shared.PeriodCode;

record PeriodFilter(
        @Nullable String plan,
        @Nullable String project,
        @Nullable PeriodCode name) {

    static final PeriodFilter NONE = new PeriodFilter(null, null, null);

    Bson bson() {
        return new Criteria()
                .eq("owner", plan)
                .eq("owner", project)
                .eq("name", name == null ? null : name.text())
                .bson();
    }
}
