package org.qadam.place;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.place.Place.PlaceKind;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.repository.DocumentFilter.Named;

record PlaceFilter(
        @Equal("kind") @Nullable PlaceKind kind,
        @Named("names") @Nullable String name,
        @Nullable String within,
        @Nullable LocalDate on)
        implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return and(
                DocumentFilter.super.bson(scope),
                includesDay("validity"),
                within == null ? empty() : elemMatch("within", and(eq("place", within), includesDay("when"))));
    }

    /** Selects times that include the day of the filter. An open or unknown end does not exclude a day. */
    private Bson includesDay(String when) {
        return on == null
                ? empty()
                : and(
                        or(eq(when + ".first", null), lte(when + ".first", on)),
                        or(eq(when + ".last", null), gte(when + ".last", on)));
    }
}
