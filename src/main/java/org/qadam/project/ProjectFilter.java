package org.qadam.project;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.project.Participation.ParticipationRole;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;

record ProjectFilter(
        @Nullable String donor,
        @Equal("plans") @Nullable String plan,
        @Equal("steps") @Nullable String step,
        @Equal("sector") @Nullable String sector)
        implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return and(DocumentFilter.super.bson(scope), fundedBy());
    }

    private Bson fundedBy() {
        return donor == null
                ? empty()
                : elemMatch("participations", and(eq("organisation", donor), eq("role", ParticipationRole.FUNDING)));
    }
}
