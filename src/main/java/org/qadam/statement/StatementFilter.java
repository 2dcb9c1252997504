package org.qadam.statement;

import org.jspecify.annotations.Nullable;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.repository.DocumentFilter.Within;
import org.qadam.shared.PeriodCode;
import org.qadam.statement.Statement.StatementKind;

record StatementFilter(
        @Equal("kind") @Nullable StatementKind kind,
        @Within("when") @Nullable PeriodCode period,
        @Equal("place") @Nullable String place,
        @Equal("indicator") @Nullable String indicator,
        @Equal("owner") @Nullable String project,
        @Equal("preferred") @Nullable Boolean preferred)
        implements DocumentFilter {}
