package org.qadam.narrative;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.narrative.Narrative.NarrativeKind;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;
import org.qadam.shared.PeriodCode;

record NarrativeFilter(
        @Nullable NarrativeKind kind,
        @Nullable PeriodCode period,
        @Nullable String plan,
        @Nullable String project) implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return new Criteria()
                .eq("kind", kind)
                .eq("period", period == null ? null : period.text())
                .eq("owner", plan)
                .eq("owner", project)
                .bson();
    }
}
