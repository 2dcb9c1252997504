package org.qadam.event;

import static com.mongodb.client.model.Filters.in;

import java.util.List;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event.EventKind;
import org.qadam.repository.Criteria;
import org.qadam.shared.PeriodCode;

record EventFilter(
        @Nullable PeriodCode period,
        @Nullable String place,
        @Nullable EventKind kind,
        @Nullable String project) {

    static final EventFilter NONE = new EventFilter(null, null, null, null);

    Bson bson(Predicate<String> seesProject) {
        if (project != null && !seesProject.test(project)) {
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
