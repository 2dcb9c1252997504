package org.qadam.project;

import org.jspecify.annotations.Nullable;
import org.qadam.project.Transaction.TransactionKind;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.repository.DocumentFilter.Within;
import org.qadam.shared.PeriodCode;

record TransactionFilter(
        @Equal("kind") @Nullable TransactionKind kind,
        @Within("when") @Nullable PeriodCode period,
        @Equal("owner") @Nullable String project)
        implements DocumentFilter {}
