package org.qadam.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.repository.DocumentFilter.Within;
import org.qadam.shared.PeriodCode;

record SourceFilter(
        @Equal("publisher") @Nullable String publisher,
        @Within("published") @Nullable PeriodCode period,
        @Equal("language") @Nullable Locale language)
        implements DocumentFilter {}
