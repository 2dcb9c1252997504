package org.qadam.project;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.project.Participation.ParticipationRole;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;

record ProjectFilter(
        @Nullable String donor,
        @Nullable String plan,
        @Nullable String step,
        @Nullable String sector) implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return and(
                new Criteria()
                        .eq("plans", plan)
                        .eq("steps", step)
                        .eq("sector", sector)
                        .bson(),
                fundedBy());
    }

    private Bson fundedBy() {
        return donor == null
                ? empty()
                : elemMatch("participations", and(eq("organisation", donor), eq("role", ParticipationRole.FUNDING)));
    }
}
