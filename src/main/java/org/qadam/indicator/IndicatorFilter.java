package org.qadam.indicator;

import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator.Measure;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;

record IndicatorFilter(
        @Equal("owner") @Nullable String plan,
        @Equal("owner") @Nullable String project,
        @Equal("measure") @Nullable Measure measure)
        implements DocumentFilter {}
