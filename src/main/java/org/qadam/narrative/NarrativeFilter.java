package org.qadam.narrative;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.narrative.Narrative.NarrativeKind;
import org.qadam.repository.Criteria;
import org.qadam.shared.PeriodCode;

record NarrativeFilter(
        @Nullable NarrativeKind kind,
        @Nullable PeriodCode period,
        @Nullable String plan,
        @Nullable String project) {

    static final NarrativeFilter NONE = new NarrativeFilter(null, null, null, null);

    Bson bson() {
        return new Criteria()
                .eq("kind", kind)
                .eq("period", period == null ? null : period.text())
                .eq("owner", plan)
                .eq("owner", project)
                .bson();
    }
}
