package org.qadam.statement;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;
import org.qadam.shared.PeriodCode;
import org.qadam.statement.Statement.StatementKind;

record StatementFilter(
        @Nullable StatementKind kind,
        @Nullable PeriodCode period,
        @Nullable String place,
        @Nullable String indicator,
        @Nullable String project,
        @Nullable Boolean preferred)
        implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return new Criteria()
                .eq("kind", kind)
                .within("when", period)
                .eq("place", place)
                .eq("indicator", indicator)
                .eq("owner", project)
                .eq("preferred", preferred)
                .bson();
    }
}
