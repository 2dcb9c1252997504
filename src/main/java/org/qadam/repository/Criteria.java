package org.qadam.repository;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Languages;
import org.qadam.shared.PeriodCode;

/** Collects what a filter asks for; what is left out does not narrow. */
public final class Criteria {

    private final List<Bson> asked = new ArrayList<>();

    public Criteria eq(String field, @Nullable Object value) {
        if (value != null) {
            asked.add(Filters.eq(field, value));
        }
        return this;
    }

    /** All days of a when lie in the period. */
    public Criteria within(String when, @Nullable PeriodCode period) {
        if (period != null) {
            asked.add(Filters.gte(when + ".first", period.first()));
            asked.add(Filters.lte(when + ".last", period.last()));
        }
        return this;
    }

    /** One of the dated names is this one, in whichever language. */
    public Criteria named(String names, @Nullable String name) {
        if (name != null) {
            asked.add(Filters.or(Languages.TAGS.stream()
                    .map(it -> Filters.eq("%s.text.%s".formatted(names, it), name))
                    .toList()));
        }
        return this;
    }

    public Bson bson() {
        return asked.isEmpty() ? Filters.empty() : Filters.and(asked);
    }
}
