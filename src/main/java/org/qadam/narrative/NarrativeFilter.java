package org.qadam.narrative;

import org.jspecify.annotations.Nullable;
import org.qadam.narrative.Narrative.NarrativeKind;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.shared.PeriodCode;

record NarrativeFilter(
        @Equal("kind") @Nullable NarrativeKind kind,
        @Equal("period") @Nullable PeriodCode period,
        @Equal("owner") @Nullable String plan,
        @Equal("owner") @Nullable String project)
        implements DocumentFilter {}
