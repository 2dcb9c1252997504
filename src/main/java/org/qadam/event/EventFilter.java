package org.qadam.event;

import static com.mongodb.client.model.Filters.in;

import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.event.Event.EventKind;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.repository.DocumentFilter.Within;
import org.qadam.shared.PeriodCode;

record EventFilter(
        @Within("when") @Nullable PeriodCode period,
        @Equal("place") @Nullable String place,
        @Equal("kind") @Nullable EventKind kind,
        @Equal("projects") @Nullable String project)
        implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return project == null || scope.seesProject(project) ? DocumentFilter.super.bson(scope) : in("_id", List.of());
    }
}
