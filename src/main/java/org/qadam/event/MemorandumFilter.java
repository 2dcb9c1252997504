package org.qadam.event;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.event.Memorandum.Counterpart;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.repository.DocumentFilter.Within;
import org.qadam.shared.PeriodCode;

record MemorandumFilter(
        @Equal("event") @Nullable String event,
        @Nullable String place,
        @Nullable String organisation,
        @Within("when") @Nullable PeriodCode period)
        implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return and(
                DocumentFilter.super.bson(scope),
                counterpart(Counterpart.Kind.PLACE, place),
                counterpart(Counterpart.Kind.ORGANISATION, organisation));
    }

    private static Bson counterpart(Counterpart.Kind kind, @Nullable String code) {
        return code == null ? empty() : elemMatch("counterparts", and(eq("kind", kind), eq("code", code)));
    }
}
