package org.qadam.register;

import static com.mongodb.client.model.Aggregates.addFields;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.qadam.register.Slice.Row;
import org.qadam.shared.Document;

/** Reads lists page by page: by keys that every row has, never by counting off. */
final class Pages<T extends Document> {

    private static final String KEY = "_key";
    private static final String AFTER = "_after";

    private final MongoCollection<RawBsonDocument> collection;
    private final DocumentType<T> type;

    Pages(DocumentType<T> type) {
        this.collection = type.collection();
        this.type = type;
    }

    Slice<T> page(Bson seen, Order order, Page page, String list) {
        var found = collection
                .aggregate(List.of(
                        match(seen),
                        keyed(order, page, list),
                        match(eq(AFTER, true)),
                        sort(order.sortedBy(KEY)),
                        limit(page.first() + 1)))
                .into(new ArrayList<>());
        return new Slice<>(
                found.stream().limit(page.first()).map(it -> row(it, it, list)).toList(),
                page.after() != null,
                found.size() > page.first(),
                Slice.UNCOUNTED);
    }

    /** The same page of every parent's list: one command reads the keys of all rows, another the rows shown. */
    Map<String, Slice<T>> pages(
            Bson seen, Order order, Page page, String list, String parent, Collection<String> parents) {
        var keys = collection
                .aggregate(List.of(
                        match(seen),
                        keyed(order, page, list),
                        project(include(parent, "code", KEY, AFTER)),
                        sort(order.sortedBy(KEY))))
                .into(new ArrayList<>());
        var byParent = new LinkedHashMap<String, List<RawBsonDocument>>();
        for (RawBsonDocument each : keys) {
            parentsOf(each, parent)
                    .filter(parents::contains)
                    .distinct()
                    .forEach(it ->
                            byParent.computeIfAbsent(it, _ -> new ArrayList<>()).add(each));
        }
        var shown = byParent.values().stream()
                .flatMap(it -> shown(it, page))
                .map(it -> it.get("_id"))
                .distinct()
                .toList();
        var rows = new HashMap<Object, RawBsonDocument>();
        if (!shown.isEmpty()) {
            collection.find(in("_id", shown)).forEach(it -> rows.put(it.get("_id"), it));
        }
        return byParent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> slice(it.getValue(), rows, page, list)));
    }

    private Slice<T> slice(List<RawBsonDocument> keys, Map<Object, RawBsonDocument> rows, Page page, String list) {
        var left = keys.stream().filter(Pages::isAfter).count();
        return new Slice<>(
                shown(keys, page)
                        .map(it -> row(Objects.requireNonNull(rows.get(it.get("_id"))), it, list))
                        .toList(),
                left < keys.size(),
                left > page.first(),
                keys.size());
    }

    private static Stream<RawBsonDocument> shown(List<RawBsonDocument> keys, Page page) {
        return keys.stream().filter(Pages::isAfter).limit(page.first());
    }

    private Row<T> row(RawBsonDocument stored, RawBsonDocument keyed, String list) {
        var cursor = new Cursor(
                Objects.requireNonNull(keyed.get(KEY)), keyed.getString("code").getValue());
        return new Row<>(type.read(stored), cursor.text(list));
    }

    private static Bson keyed(Order order, Page page, String list) {
        var after =
                page.after() == null ? true : Cursor.parse(page.after(), list).isBefore(order);
        return addFields(new Field<>(KEY, order.key()), new Field<>(AFTER, after));
    }

    private static boolean isAfter(RawBsonDocument keyed) {
        return keyed.getBoolean(AFTER).getValue();
    }

    /** What stands at a path, through lists and the documents in them. */
    private static Stream<String> parentsOf(BsonValue value, String path) {
        return switch (value) {
            case BsonArray those -> those.stream().flatMap(it -> parentsOf(it, path));
            case BsonString it -> Stream.of(it.getValue());
            case BsonDocument it -> {
                var names = path.split("\\.", 2);
                yield parentsOf(it.get(names[0], BsonNull.VALUE), names[names.length - 1]);
            }
            default -> Stream.empty();
        };
    }
}
