package org.qadam.period;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;
import org.qadam.shared.PeriodCode;

record PeriodFilter(
        @Nullable String plan,
        @Nullable String project,
        @Nullable PeriodCode name) implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return new Criteria()
                .eq("owner", plan)
                .eq("owner", project)
                .eq("name", name == null ? null : name.text())
                .bson();
    }
}
