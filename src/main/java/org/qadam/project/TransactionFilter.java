package org.qadam.project;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.project.Transaction.TransactionKind;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;
import org.qadam.shared.PeriodCode;

record TransactionFilter(
        @Nullable TransactionKind kind,
        @Nullable PeriodCode period,
        @Nullable String project) implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return new Criteria()
                .eq("kind", kind)
                .within("when", period)
                .eq("owner", project)
                .bson();
    }
}
