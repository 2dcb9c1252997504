package org.qadam.event;

import static com.mongodb.client.model.Filters.in;

import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.event.Event.EventKind;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;
import org.qadam.shared.PeriodCode;

record EventFilter(
        @Nullable PeriodCode period,
        @Nullable String place,
        @Nullable EventKind kind,
        @Nullable String project) implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        if (project != null && !scope.seesProject(project)) {
            return in("_id", List.of());
        }
        return new Criteria()
                .within("when", period)
                .eq("place", place)
                .eq("kind", kind)
                .eq("projects", project)
                .bson();
    }
}
