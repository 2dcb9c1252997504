package org.qadam.repository;

import com.mongodb.client.model.Filters;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.repository.DocumentFilter.Named;
import org.qadam.repository.DocumentFilter.Within;
import org.qadam.shared.Languages;
import org.qadam.shared.PeriodCode;

/** The conditions of the annotated components of a filter. */
final class Criteria {

    /** The conditions of each type of filter, by component. */
    private static final ClassValue<List<Criterion>> CRITERIA = new ClassValue<>() {
        @Override
        protected List<Criterion> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Stream.of(type.getRecordComponents())
                            .flatMap(Criteria::of)
                            .toList()
                    : List.of();
        }
    };

    private Criteria() {}

    /** Returns the joined conditions; the empty filter if there are none. */
    static Bson of(DocumentFilter filter) {
        var conditions = new ArrayList<Bson>();
        for (var criterion : CRITERIA.get(filter.getClass())) {
            value(criterion.component(), filter).map(criterion.condition()).ifPresent(conditions::add);
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

    /** Returns the fields that a type of filter compares with one value. */
    static List<String> comparedFields(Class<? extends DocumentFilter> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(it -> it.getAnnotation(Equal.class))
                        .flatMap(Stream::ofNullable)
                        .map(Equal::value)
                        .toList()
                : List.of();
    }

    private static Stream<Criterion> of(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return Stream.of(component.getAnnotations()).flatMap(it -> switch (it) {
            case Equal field -> Stream.of(new Criterion(component, value -> Filters.eq(field.value(), value)));
            case Within field ->
                Stream.of(new Criterion(component, value -> within(field.value(), (PeriodCode) value)));
            case Named field -> Stream.of(new Criterion(component, value -> named(field.value(), value)));
            default -> Stream.empty();
        });
    }

    private static Optional<Object> value(RecordComponent component, DocumentFilter filter) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(filter));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Bson within(String field, PeriodCode period) {
        return Filters.and(Filters.gte(field + ".first", period.first()), Filters.lte(field + ".last", period.last()));
    }

    private static Bson named(String field, Object name) {
        return Filters.or(Languages.TAGS.stream()
                .map(it -> Filters.eq("%s.text.%s".formatted(field, it), name))
                .toList());
    }

    private record Criterion(RecordComponent component, Function<Object, Bson> condition) {}
}
