package org.qadam.period;

import org.jspecify.annotations.Nullable;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.shared.PeriodCode;

record PeriodFilter(
        @Equal("owner") @Nullable String plan,
        @Equal("owner") @Nullable String project,
        @Equal("name") @Nullable PeriodCode name)
        implements DocumentFilter {}
