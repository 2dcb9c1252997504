package org.qadam.bench.plain;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.PeriodCode;
import org.springframework.data.mongodb.core.query.Criteria;

/** The conditions of all lists. A list reads those that its filter in the schema has. */
record Filter(
        @Nullable String donor,
        @Nullable String project,
        @Nullable String kind,
        @Nullable String period,
        @Nullable String name,
        @Nullable Boolean preferred) {

    static Criteria criteria(@Nullable Filter filter) {
        var conditions = filter == null ? List.<Criteria>of() : filter.conditions();
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }

    private List<Criteria> conditions() {
        var conditions = new ArrayList<Criteria>();
        if (donor != null) {
            conditions.add(where("participations")
                    .elemMatch(where("organisation").is(donor).and("role").is("FUNDING")));
        }
        if (project != null) {
            conditions.add(where("projects").is(project));
        }
        if (kind != null) {
            conditions.add(where("kind").is(kind));
        }
        if (period != null) {
            var code = new PeriodCode(period);
            conditions.add(
                    where("when.first").gte(code.first()).and("when.last").lte(code.last()));
        }
        if (name != null) {
            conditions.add(new Criteria()
                    .orOperator(Stream.of("kk", "ru", "en")
                            .map(it -> where("names.text." + it).is(name))
                            .toList()));
        }
        if (preferred != null) {
            conditions.add(where("preferred").is(preferred));
        }
        return conditions;
    }
}
