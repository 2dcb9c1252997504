package org.qadam.repository;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Languages;
import org.qadam.shared.PeriodCode;

/** Collects the conditions of a filter, joined by AND. A null value adds no condition, so it matches every document. */
public final class Criteria {

    private final List<Bson> conditions = new ArrayList<>();

    /** Requires that a field, or an element of a list field, equals the value. */
    public Criteria eq(String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(Filters.eq(field, value));
        }
        return this;
    }

    /** Requires that the range of days in the field lies in the period: both its days are known and within it. */
    public Criteria within(String field, @Nullable PeriodCode period) {
        if (period != null) {
            conditions.add(Filters.gte(field + ".first", period.first()));
            conditions.add(Filters.lte(field + ".last", period.last()));
        }
        return this;
    }

    /** Requires that one of the names in the field, past names included, equals the name in any language. */
    public Criteria named(String field, @Nullable String name) {
        if (name != null) {
            conditions.add(Filters.or(Languages.TAGS.stream()
                    .map(it -> Filters.eq("%s.text.%s".formatted(field, it), name))
                    .toList()));
        }
        return this;
    }

    /** Returns the joined conditions; the empty filter if there are none. */
    public Bson bson() {
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }
}
