package org.qadam.bench.plain;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.event.Memorandum;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.qadam.project.Transaction;
import org.qadam.shared.Document;
import org.qadam.source.Source;
import org.qadam.statement.Statement;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads documents with Spring Data's template, at the position that the register had at the start. */
@Component
class Documents {

    static final Sort BY_CODE = Sort.by("code");
    static final Sort BY_DAY = Sort.by("sort.ascending", "code");

    private static final Map<Class<?>, String> COLLECTIONS = Map.ofEntries(
            entry(Event.class, "events"),
            entry(Indicator.class, "indicators"),
            entry(Memorandum.class, "memoranda"),
            entry(Organisation.class, "organisations"),
            entry(Place.class, "places"),
            entry(Project.class, "projects"),
            entry(ReformPlan.class, "reformPlans"),
            entry(ReformStep.class, "reformSteps"),
            entry(Source.class, "sources"),
            entry(Statement.class, "statements"),
            entry(Transaction.class, "transactions"));

    private final MongoTemplate template;
    private final long position;

    Documents(MongoTemplate template) {
        this.template = template;
        this.position = Objects.requireNonNull(template.findById("applied", org.bson.Document.class, "register"))
                .getLong("position");
    }

    <T extends Document> @Nullable T find(Class<T> type, String code) {
        return byCode(type, List.of(code)).get(code);
    }

    <T extends Document> List<T> find(Class<T> type, Criteria criteria, Sort sort) {
        return template.find(query(valid(criteria)).with(sort), type, name(type));
    }

    <T extends Document> Connection<T> page(
            Class<T> type, @Nullable Filter filter, Sort sort, @Nullable Integer first) {
        var valid = valid(Filter.criteria(filter));
        return new Connection<>(
                template.find(query(valid).with(sort).limit(Connection.size(first)), type, name(type)),
                () -> Math.toIntExact(template.count(query(valid), type, name(type))));
    }

    private Criteria valid(Criteria criteria) {
        return new Criteria()
                .andOperator(criteria, where("from").lte(position).and("to").gt(position));
    }

    private static String name(Class<?> type) {
        return Objects.requireNonNull(COLLECTIONS.get(type));
    }

    <T extends Document> Map<String, T> byCode(Class<T> type, Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : find(type, where("code").in(codes), BY_CODE).stream().collect(toMap(Document::code, it -> it));
    }

    /** Returns the document of a type that each parent names. Parents that name none are left out. */
    <P, T extends Document> Map<P, T> one(List<P> parents, Function<P, @Nullable String> code, Class<T> type) {
        var codes = parents.stream().flatMap(it -> Stream.ofNullable(code.apply(it)));
        var found = byCode(type, codes.collect(Collectors.toSet()));
        var linked = new HashMap<P, T>();
        for (var parent : parents) {
            var it = found.get(Objects.requireNonNullElse(code.apply(parent), ""));
            if (it != null) {
                linked.put(parent, it);
            }
        }
        return linked;
    }

    /** Returns the documents that each parent names. */
    <P, T extends Document> List<List<T>> many(List<P> parents, Function<P, List<String>> codes, Class<T> type) {
        var found = byCode(
                type, parents.stream().flatMap(it -> codes.apply(it).stream()).collect(Collectors.toSet()));
        return parents.stream()
                .map(it -> codes.apply(it).stream()
                        .map(found::get)
                        .map(Objects::requireNonNull)
                        .toList())
                .toList();
    }

    /** Returns the documents that name each parent. */
    <P extends Document, T extends Document> List<List<T>> below(
            List<P> parents, String field, Class<T> type, Function<T, Stream<String>> codes) {
        var found = find(
                        type,
                        where(field).in(parents.stream().map(Document::code).toList()),
                        BY_CODE)
                .stream()
                .flatMap(it -> codes.apply(it).distinct().map(code -> entry(code, it)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return parents.stream()
                .map(it -> found.getOrDefault(it.code(), List.of()))
                .toList();
    }
}
